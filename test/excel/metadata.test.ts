import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { catalogue } from "../../src/clv/index";
import { languages } from "../../src/words/language";
import { argumentHelp, functionHelp, metadata, metadataText } from "../../src/excel/metadata";

test("assets/functions.json is what the catalogue says (npm run generate)", () => {
  expect(readFileSync(join(__dirname, "../../assets/functions.json"), "utf8")).toBe(metadataText(catalogue));
});

/** The same functions in the form that Microsoft's generator reads: comments over plain function declarations. */
function stubSource(): string {
  return catalogue
    .map((entry, index) => {
      const names = entry.arguments.map(({ name, optional }) => ({ name, optional }));
      const params = entry.arguments.map((argument) => ` * @param ${argument.name} ${argumentHelp(argument)}`);
      const typed = names.map(({ name, optional }) => `${name}${optional ? "?" : ""}: any[][]`).join(", ");
      return [
        "/**",
        ` * ${functionHelp(entry)}`,
        ` * @customfunction ${entry.id} ${entry.id}`,
        ...params,
        ...(entry.fromData ? [" * @cancelable"] : []),
        " */",
        `export function stub${index}(${[typed, ...(entry.fromData ? ["invocation: CustomFunctions.CancelableInvocation"] : [])].join(", ")}): any[][] { return [[${names.map(({ name }) => name).join(", ")}]]; }`,
        "",
      ].join("\n");
    })
    .join("\n");
}

test("Microsoft's generator, given the same words, writes the same file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  try {
    const file = join(folder, "functions.ts");
    writeFileSync(file, stubSource());
    const referee = await generateCustomFunctionsMetadata(file);
    expect(referee.errors).toEqual([]);
    const theirs = JSON.parse(referee.metadataJson) as { functions: { parameters: object[]; result: object }[] };
    /* The referee leaves "any" unsaid, as the format allows; ours says it. */
    const spelledOut = theirs.functions.map((one) => ({
      ...one,
      parameters: one.parameters.map((parameter) => ({ type: "any", ...parameter })),
      result: { type: "any", ...one.result },
    }));
    expect(spelledOut).toEqual(metadata(catalogue).functions);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("errors in cells reach the functions, and only hand-made metadata can say so", () => {
  expect(metadata(catalogue).allowErrorForDataTypeAny).toBe(true);
});

test.each(["es", "pt"] as const)("the list in %s has the same names, kinds and help pages, and help in its language", (language) => {
  const english = metadata(catalogue, "https://apps.example.com").functions;
  const own = metadata(catalogue, "https://apps.example.com", language).functions;
  const bare = (list: typeof own) =>
    list.map(({ id, name, parameters, result }) => [
      id,
      name,
      result,
      parameters.map(({ name: parameter, type, dimensionality, optional }) => [parameter, type, dimensionality, optional]),
    ]);
  expect(bare(own)).toEqual(bare(english));
  const left = own.filter(({ description }, at) => description === english[at]!.description).map(({ id }) => id);
  const leftParameters = own.flatMap(({ id, parameters }, at) =>
    parameters.filter(({ description }, place) => description === english[at]!.parameters[place]!.description).map(({ name }) => `${id} ${name}`),
  );
  expect([left, leftParameters]).toEqual([[], []]);
  expect(own[0]!.helpUrl).toBe(`https://apps.example.com/help/${language}/clv.html`);
});

test.each(languages)("descriptions in %s fit Excel's function tooltip and name no programming value", (language) => {
  for (const { description, parameters } of metadata(catalogue, undefined, language).functions) {
    expect(description.length).toBeLessThanOrEqual(255);
    for (const parameter of parameters) {
      expect(parameter.description.length).toBeLessThanOrEqual(255);
      expect(parameter.description).not.toMatch(/undefined|null|NaN/);
    }
  }
});
