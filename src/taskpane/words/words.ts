import type { en } from "./en/index";

/** All that the pane says besides the words of the catalogue; English sets what there is to say. */
export type Words = typeof en;
