import { discountRate, listOf, money, rate } from "../../arguments";
import { defineFunction } from "../../define";
import { failure, type Failure } from "../../result";
import { timing } from "../../timing";
import { retentionAndDiscount } from "../../warnings/rules/rates";
import { ratesNeeded, seriesInExcel } from "./seriesInExcel";

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function wrongCount(margins: number, rates: number, when: string): Failure | null {
  const needed = ratesNeeded(margins, when);
  if (rates === 1 || rates === needed || rates === margins) return null;
  const good = needed === margins ? `${margins}` : `${needed} or ${margins}`;
  return failure("argument", `retention should be one rate or ${good} rates for ${counted(margins, "margin")} with timing "${when}", not ${rates}`)
    .failure;
}

export const clvSeries = defineFunction({
  id: "CLV.SERIES",
  title: "Lifetime value of a series of margins",
  about: "Present value of margins that differ from period to period, each weighted by the share of customers still there.",
  symbol: "CLV",
  arguments: {
    margins: listOf(money("m_t", "Margins of the periods, in order, as one range")),
    retention: listOf(rate("r_t", "One retention rate, or a range with one rate per period")),
    discount: discountRate("d", "Discount rate for one period", { default: 0 }),
    timing: timing(),
    cac: money("A", "Acquisition cost to subtract", { default: 0, min: 0, typical: [0, 500] }),
  },
  returns: "money",
  notation:
    '<math display="block"><mrow><mi>CLV</mi><mo>=</mo><munderover><mo>∑</mo><mrow><mi>t</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>' +
    "<msub><mi>m</mi><mi>t</mi></msub><mo>·</mo><msub><mi>S</mi><mi>t</mi></msub><mo>·</mo><msub><mi>D</mi><mi>t</mi></msub><mo>−</mo><mi>A</mi></mrow></math>",
  compute: ({ margins, retention, discount, timing: when, cac }) => {
    const wrong = wrongCount(margins.length, retention.length, when);
    if (wrong) return wrong;
    const rateAt = (index: number): number => (retention.length === 1 ? retention[0]! : retention[index]!);
    const shift = when === "renewal" ? 1 : 0;
    /* From the last margin back to the first, so that no power is taken and a rate of 0 simply ends the series. */
    let value = margins[margins.length - 1]!;
    for (let t = margins.length - 2; t >= 0; t -= 1) value = margins[t]! + (rateAt(t + shift) / (1 + discount)) * value;
    if (when === "end") value /= 1 + discount;
    if (when === "mid") value /= (1 + discount) ** 0.5;
    if (when === "renewal") value *= rateAt(0) / (1 + discount);
    return value - cac;
  },
  native: seriesInExcel,
  lambda:
    'LAMBDA(margins,retention,[discount],[timing],[cac],LET(when,IF(ISOMITTED(timing),"begin",timing),factor,1/(1+IF(ISOMITTED(discount),0,discount)),' +
    'n,ROWS(margins)*COLUMNS(margins),given,ROWS(retention)*COLUMNS(retention),shift,IF(when="renewal",1,0),' +
    "kept,LAMBDA(t,IF(given=1,SUM(retention),INDEX(retention,t))),flow,LAMBDA(t,IF(n=1,SUM(margins),INDEX(margins,t)))," +
    "whole,REDUCE(flow(n),SEQUENCE(n),LAMBDA(v,t,IF(t=n,v,flow(n-t)+kept(n-t+shift)*factor*v)))," +
    'total,IF(when="begin",whole,IF(when="end",whole*factor,IF(when="mid",whole*factor^0.5,IF(when="renewal",whole*kept(1)*factor,#VALUE!)))),' +
    "IF((given=1)+(given=n)+(given=n-1+shift)=0,#VALUE!,total-IF(ISOMITTED(cac),0,cac))))",
  warnings: [...retentionAndDiscount],
  assumptions: [
    "The share still there is 1 at the first margin (timing \"renewal\": the first retention rate) and is multiplied by each further rate.",
    "A range of rates has one rate per step between margins; with timing \"renewal\" one per margin. An empty cell among the margins counts as 0.",
  ],
  sources: ["Berger & Nasr (1998), Journal of Interactive Marketing 12(1): margins that change over time", "Fader & Hardie (2012), brucehardie.com/notes/024 (timing)"],
  keywords: ["series", "cash flow", "varying margin", "retention curve", "present value", "table"],
  example: { given: { margins: [[120, 150, 180]], retention: 0.8, discount: 0.1, cac: 100 }, gives: 224.29752066115702 },
});
