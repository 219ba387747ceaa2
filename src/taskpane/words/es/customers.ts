import type { Words } from "../words";
import { contracts } from "./customers/contracts";
import { data } from "./customers/data";
import { fit } from "./customers/fit";
import { pictures } from "./customers/pictures";
import { setup } from "./customers/setup";
import { sheet } from "./customers/sheet";
import { shell } from "./customers/shell";

export const customers: Words["customers"] = { contracts, data, fit, pictures, setup, sheet, shell };
