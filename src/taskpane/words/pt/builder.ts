import { baseline } from "./builder/baseline";
import { experience } from "./builder/experience";
import { fields } from "./builder/fields";
import { model } from "./builder/model";
import { problems } from "./builder/problems";
import { scope } from "./builder/scope";
import { sheet } from "./builder/sheet";
import { shell } from "./builder/shell";
import { start } from "./builder/start";
import type { Words } from "../words";

export const builder: Words["builder"] = { baseline, experience, fields, model, problems, scope, sheet, shell, start };
