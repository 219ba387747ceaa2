import { customers } from "./customers";
import { economics } from "./economics";
import { experience } from "./experience";
import { levers } from "./levers";
import { retention } from "./retention";
import { value } from "./value";

/** The words of every function in Spanish. */
export const spanish = { ...value, ...experience, ...economics, ...levers, ...customers, ...retention };
