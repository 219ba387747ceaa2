import type { AssociatedFunction } from "../../src/embedded/associations";

interface Host {
  associate: (id: string, call: AssociatedFunction) => void;
  associated: Map<string, AssociatedFunction>;
  Error: new (code: string, message?: string) => { code: string; message: string };
  ErrorCode: Record<string, string>;
}

test("the page's stand-in for Excel's object keeps what is associated and makes errors", async () => {
  await import("../../src/embedded/customFunctions");
  const { associate, associated, Error, ErrorCode } = (globalThis as unknown as { CustomFunctions: Host }).CustomFunctions;
  const call = () => [[1]];
  associate("clv.simple", call);
  expect(associated.get("CLV.SIMPLE")).toBe(call);
  expect({ ...new Error(ErrorCode["notAvailable"] ?? "", "never") }).toEqual({ code: "#N/A", message: "never" });
  expect(new Error("#NUM!").message).toBe("");
});
