import type { Words } from "../words";
import { data } from "./customers/data";
import { fit } from "./customers/fit";
import { pictures } from "./customers/pictures";
import { setup } from "./customers/setup";
import { sheet } from "./customers/sheet";
import { shell } from "./customers/shell";

export const customers: Words["customers"] = { data, fit, pictures, setup, sheet, shell };
