import type { DraftCell } from "../plan/draft";

/** Basis, timing and horizon under a finding: "CXLV per customer, EUR · basis contribution · timing begin · no end". */
export const subtitleCell = (what: string): DraftCell => ({
  formula: `="${what}, "&{ctl/currency}&" · basis "&{ctl/basis}&" · timing "&{ctl/timing}&" · "&IF({ctl/horizon}=0,"no end",{ctl/horizon}&" "&{ctl/period}&"s")`,
  style: "subtitle",
});
