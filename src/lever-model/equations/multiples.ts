import type { Evaluation } from "./equations";

/** What a retention of its own is worth at today's discount, growth, horizon and timing; NaN where it never ends. */
export function multiplesOf({ columns, numbers }: Evaluation) {
  const at = (line: string): number => columns[line]![0]!;
  const given = (name: string): number => numbers[name]!;
  const [discount, periods, growth] = [at("discount"), given("periods"), given("growth")];
  const sum = (ratio: number): number => {
    if (periods === 0) return ratio < 1 ? 1 / (1 - ratio) : Number.NaN;
    return ratio === 1 ? periods : (1 - ratio ** periods) / (1 - ratio);
  };
  const multiple = (kept: number, grows: number): number => (sum((kept * (1 + grows)) / (1 + discount)) * (1 - given("renewing") * (1 - kept))) / (1 + discount) ** given("delay");
  return {
    own: (kept: number): number => multiple(kept, growth),
    flat: (kept: number): number => multiple(kept, 0),
    /** What falls away of a cost to serve of 1 as it falls with tenure. */
    tenure: (kept: number): number => multiple(kept, growth) - multiple(kept, (1 + growth) * (1 - given("cost_decline")) - 1),
    /** What a referral brings. */
    referral: at("referral_worth"),
  };
}
