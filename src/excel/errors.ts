import { CellError, isErrorCode } from "../clv/index";

/** What Excel's own error class looks like from outside; in the bare script context it may be missing. */
interface HostError extends Error {
  readonly code: string;
}

type HostErrorClass = new (code: CustomFunctions.ErrorCode, message?: string) => HostError;

/** Stands in where the host offers no error class, so that a sentence is never lost to a crash. */
class PlainError extends Error implements HostError {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** Excel shows the sentence only with #VALUE! and #N/A; it is passed along with every code for the other hosts. */
export function toHostError({ code, message }: CellError): HostError {
  const HostClass = (CustomFunctions as unknown as { Error?: HostErrorClass }).Error;
  return HostClass ? new HostClass(code as CustomFunctions.ErrorCode, message) : new PlainError(code, message);
}

/** An error in an input cell arrives as the host's error object, or as a cell value with the code in basicValue. */
export function fromHostError(value: object): CellError | null {
  const { code, basicValue, type } = value as { code?: unknown; basicValue?: unknown; type?: unknown };
  if (isErrorCode(code)) return new CellError(code);
  if (isErrorCode(basicValue)) return new CellError(basicValue);
  /* An error kind newer than this list is still an error: it must not pass for a number or a text. */
  return type === "Error" || value instanceof Error ? new CellError("#VALUE!", "the input cell holds an error") : null;
}
