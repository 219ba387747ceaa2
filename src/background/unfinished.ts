import { failure, type Result } from "../clv/result";

const cancelledSentence = "the work was cancelled";
/* The core says it of a fit, which is asked in every round whether to go on. */
const cancelledFit = "the fit was cancelled";
const breakdownSentence = "this could not be worked out: the browser may be short of memory. Close other tabs, or give fewer rows";

const isSaying = (result: Result<unknown>, sentence: string): boolean => !result.ok && result.failure.message === sentence;

/** The answer of a task that was cancelled. */
export const cancelled = (): Result<never> => failure("not available", cancelledSentence);
export const isCancelled = (result: Result<unknown>): boolean => isSaying(result, cancelledSentence) || isSaying(result, cancelledFit);

/** The answer of a task that could not be brought to its end, which says nothing about its input. */
export const brokenDown = (): Result<never> => failure("not available", breakdownSentence);
export const isBreakdown = (result: Result<unknown>): boolean => isSaying(result, breakdownSentence);
