import type { Family } from "../../find/families";
import { counted } from "../region";

const families: Readonly<Record<Family, string>> = {
  value: "Customer lifetime value (CLV)",
  experience: "Customer experience (CXLV, CX)",
  acquisition: "Acquisition cost (CAC)",
  levers: "Growth and service levers (LEVER)",
  retention: "Retention curves (RETENTION)",
  other: "More functions",
};

export const find = {
  title: "Functions",
  search: "Find a function",
  placeholder: "payback, churn, NPS…",
  found: (count: number): string => (count === 1 ? "1 function found" : `${counted(count)} functions found`),
  nothing: (query: string): string =>
    `No function matches “${query}”. Try a word such as payback, retention or satisfaction.`,
  clear: "Show all functions",
  families,
};
