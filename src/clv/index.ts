export { catalogue } from "./catalogue";
export type { Entry, EntryArgument, EntryResult, Example, Gives } from "./define";
export type { Argument, ChoiceArgument, NumberArgument, Quantity } from "./arguments";
export type { Input } from "./lift";
export type { ReadCells } from "./native";
export { cellsOf } from "./formula/reference";
export { numberLiteral, operand } from "./formula/operand";
export { type Cell, CellError, type ErrorCode, type Failure, type Grid, isErrorCode, type Result, toCellError } from "./result";
