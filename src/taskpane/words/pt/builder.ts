import type { Words } from "../words";
import { fields } from "./builder/fields";

export const builder: Words["builder"] = { fields };
