import type { assumptions } from "./assumptions";
import type { drivers, levers, subLevers } from "./levers";
import type { workings } from "./workings";

export type AssumptionId = keyof typeof assumptions;
export type LeverId = keyof typeof levers;
export type SubLeverId = keyof typeof subLevers;
export type DriverId = keyof typeof drivers;
export type WorkingId = keyof typeof workings;
