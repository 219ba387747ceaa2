/** How the formula is written: as the add-in's function, or as plain Excel arithmetic. */
export type Writing = "function" | "native";
