export { catalogue } from "./catalogue";
export type { Entry, EntryArgument, Example } from "./define";
export type { Argument, ChoiceArgument, FlagArgument, NumberArgument, Quantity } from "./arguments";
export type { Input } from "./lift";
export type { ArgumentTexts } from "./native";
export { cellsOf } from "./formula/reference";
export { literalText, numberLiteral, operand } from "./formula/operand";
export { type Cell, CellError, type ErrorCode, type Failure, type Grid, isErrorCode, type Result, toCellError } from "./result";
