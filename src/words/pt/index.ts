import { customers } from "./customers";
import { economics } from "./economics";
import { experience } from "./experience";
import { levers } from "./levers";
import { retention } from "./retention";
import { value } from "./value";

/** The words of every function in Portuguese. */
export const portuguese = { ...value, ...experience, ...economics, ...levers, ...customers, ...retention };
