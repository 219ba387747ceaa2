import { fields } from "./builder/fields";

export const builder = { fields };
