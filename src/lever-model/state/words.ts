import type { assumptions } from "./assumptions";
import type { decidedNumbers } from "./decision";
import type { drivers, levers, subLevers } from "./levers";
import type { workings } from "./workings";

export type AssumptionId = keyof typeof assumptions;
export type LeverId = keyof typeof levers;
export type SubLeverId = keyof typeof subLevers;
export type DriverId = keyof typeof drivers;
/** What a decision may be about: a number that every case has, or a row of the levers. */
export type DecidedOn = (typeof decidedNumbers)[number] | SubLeverId;
export type WorkingId = keyof typeof workings;
