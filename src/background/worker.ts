/* The script of a worker: it needs the core and nothing else. */
import { answer } from "./answer";
import type { Job, Report } from "./pool/messages";

const owner = globalThis as unknown as {
  postMessage(report: Report, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: { readonly data: Job }) => void): void;
};

owner.addEventListener("message", ({ data }) => void answer(data, (report, transfer) => owner.postMessage(report, transfer)));
owner.postMessage({ ready: true }, []);
