import type { LeverModel } from "../state/state";
import { business } from "./business";
import { hospitality } from "./hospitality";
import { retail } from "./retail";
import { subscription } from "./subscription";
import { telecom } from "./telecom";

/** Whole models of five industries. Every number is made up, and their footnotes say so. */
export const gallery: readonly LeverModel[] = [subscription, retail, telecom, business, hospitality];
