import { catalogue } from "../../clv/index";
import { failure } from "../../clv/result";
import { cancelled } from "../unfinished";
import { unpacked } from "../packing/grid";
import type { TaskBody } from "./context";

export const call: TaskBody<"call"> = async ({ id, inputs }, context) => {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) return failure("not available", `there is no function ${id}`);
  await context.pause();
  /* One who compares contents has packed the ranges before, and in place nobody has unpacked them. */
  return context.cancelled() ? cancelled() : entry.call(inputs.map(unpacked));
};
