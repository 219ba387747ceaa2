import { catalogue } from "../../clv/index";
import { failure } from "../../clv/result";
import { cancelled } from "../cancelled";
import type { TaskBody } from "./context";

export const call: TaskBody<"call"> = async ({ id, inputs }, context) => {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) return failure("not available", `there is no function ${id}`);
  await context.pause();
  return context.cancelled() ? cancelled() : entry.call(inputs);
};
