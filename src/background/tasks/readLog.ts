import { customerTable } from "../../clv/transactions/customerTable";
import { cancelled } from "../unfinished";
import type { TaskBody } from "./context";

export const readLog: TaskBody<"readLog"> = async ({ log, options = {} }, context) => {
  await context.pause();
  return context.cancelled() ? cancelled() : customerTable(log, options);
};
