export { catalogue } from "./catalogue";
export type { Entry, EntryArgument, Example } from "./define";
export type { Argument, ChoiceArgument, NumberArgument, Quantity } from "./arguments";
export type { Input } from "./lift";
export { cellsOf } from "./formula/reference";
export { numberLiteral, operand } from "./formula/operand";
export { type Cell, CellError, type ErrorCode, type Failure, type Grid, isErrorCode, type Result, toCellError } from "./result";
