import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { catalogue } from "../../clv/index";
import { currentLanguage } from "../../words/current";
import { localisedEntry } from "../../words/localisedEntry";

/** What the grid shows while a formula is typed: names to complete, and help for each argument. */
export function functionDescriptions(language = currentLanguage()): IFunctionInfo[] {
  return catalogue.map((entry) => localisedEntry(entry, language)).map(({ id, about, arguments: args }) => ({
    functionName: id,
    functionType: FunctionType.User,
    description: about,
    abstract: about,
    functionParameter: args.map(({ name, about: detail, optional, expects }) => ({
      name,
      detail: `${detail} (${expects})`,
      example: "",
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
