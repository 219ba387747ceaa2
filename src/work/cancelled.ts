import { failure, type Result } from "../clv/result";

const sentence = "the work was cancelled";

/** The answer of a task that was cancelled. */
export const cancelled = (): Result<never> => failure("not available", sentence);

export const isCancelled = (result: Result<unknown>): boolean => !result.ok && (result.failure.message === sentence || result.failure.message === "the fit was cancelled");
