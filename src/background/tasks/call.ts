import { catalogue, type Input } from "../../clv/index";
import { failure } from "../../clv/result";
import { cancelled } from "../unfinished";
import { type PackedGrid, unpackGrid } from "../packing/grid";
import type { TaskBody } from "./context";

/** One who compares contents has packed the ranges before, and in place nobody has unpacked them. */
const unpacked = (input: Input | PackedGrid): Input => (typeof input === "object" && input !== null && "packed" in input ? unpackGrid(input) : input);

export const call: TaskBody<"call"> = async ({ id, inputs }, context) => {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) return failure("not available", `there is no function ${id}`);
  await context.pause();
  return context.cancelled() ? cancelled() : entry.call(inputs.map(unpacked));
};
