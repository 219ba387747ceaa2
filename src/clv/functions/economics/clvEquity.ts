import { count, listOf, money } from "../../arguments";
import { defineFunction } from "../../define";
import { failure, type Failure, success } from "../../result";
import { isWritten, missingText, sumOfProducts } from "../listInExcel";

/** One value for all groups, or one for each of them. */
const fits = (list: Float64Array, groups: number): boolean => list.length === groups || list.length === 1;
const valueAt = (list: Float64Array, group: number): number => list[list.length === 1 ? 0 : group]!;

const wrongLength = (name: string, list: Float64Array, groups: number, of: string): Failure =>
  failure("argument", `${name} should be one value or as many as the ${groups} groups of ${of}, not ${list.length}`).failure;

export const clvEquity = defineFunction({
  id: "CLV.EQUITY",
  title: "Customer equity",
  about: "Value of the whole customer base: today's customers at their lifetime value, and new ones at theirs less acquisition cost.",
  symbol: "CE",
  arguments: {
    customers: listOf(count("N_k", "Customers today, one number or a range with one per group", { typical: [0, 10000] })),
    clv: listOf(money("CLV_k", "Lifetime value of a customer of each group, or one for all", { typical: [0, 2000] })),
    new_customers: listOf(count("n_k", "New customers, one number or a range with one per group", { absent: "none", typical: [0, 1000] })),
    clv_new: listOf(money("CLV_new", "Lifetime value of a new customer before acquisition cost", { absent: "none", typical: [0, 2000] })),
    cac: listOf(money("A", "Acquisition cost of a new customer", { absent: "0", min: 0, typical: [0, 300] })),
  },
  returns: "money",
  notation:
    '<math display="block"><mrow><mi>CE</mi><mo>=</mo><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>N</mi><mi>k</mi></msub><mo>·</mo><msub><mi>CLV</mi><mi>k</mi></msub><mo>+</mo>' +
    "<munder><mo>∑</mo><mi>k</mi></munder><msub><mi>n</mi><mi>k</mi></msub><mo>·</mo><mrow><mo>(</mo><msub><mi>CLV</mi><mi>new</mi></msub><mo>−</mo><mi>A</mi><mo>)</mo></mrow></mrow></math>",
  compute: ({ customers, clv, new_customers: added, clv_new: addedValue, cac }) => {
    if (!fits(clv, customers.length)) return wrongLength("clv", clv, customers.length, "customers");
    const today = customers.reduce((sum, number, group) => sum + number * valueAt(clv, group), 0);
    if (added.length === 0) return today;
    if (addedValue.length === 0) {
      return failure("argument", "clv_new should be the lifetime value of a new customer, which new_customers needs, not left out").failure;
    }
    if (!fits(addedValue, added.length)) return wrongLength("clv_new", addedValue, added.length, "new_customers");
    if (cac.length > 0 && !fits(cac, added.length)) return wrongLength("cac", cac, added.length, "new_customers");
    const costAt = (group: number): number => (cac.length === 0 ? 0 : valueAt(cac, group));
    return added.reduce((sum, number, group) => sum + number * (valueAt(addedValue, group) - costAt(group)), today);
  },
  native: (texts) => {
    const missing = missingText(["customers", "clv"], texts);
    if (missing) return missing;
    const [customers, clv, added, addedValue, cac] = texts;
    const today = sumOfProducts(customers!, clv!);
    if (!isWritten(added)) return success(today);
    if (!isWritten(addedValue)) return failure("argument", "clv_new is needed with new_customers before the formula can be written");
    const cost = isWritten(cac) ? `-${sumOfProducts(added, cac)}` : "";
    return success(`${today}+${sumOfProducts(added, addedValue)}${cost}`);
  },
  lambda:
    "LAMBDA(customers,clv,[new_customers],[clv_new],[cac],LET(all,LAMBDA(n,v,IF(ROWS(v)*COLUMNS(v)=1,SUM(n)*SUM(v),SUMPRODUCT(n,v)))," +
    "all(customers,clv)+IF(ISOMITTED(new_customers),0,IF(ISOMITTED(clv_new),#VALUE!,all(new_customers,clv_new)-IF(ISOMITTED(cac),0,all(new_customers,cac))))))",
  assumptions: [
    "Today's customers are valued for what is still to come, without what was paid to win them.",
    "New customers of one period: for several periods discount each and add them up.",
  ],
  sources: ["Blattberg, Getz & Thomas (2001), Customer Equity", "Gupta, Lehmann & Stuart (2004), Journal of Marketing Research 41(1)"],
  keywords: ["customer equity", "value of the customer base", "portfolio", "total value", "segments"],
  example: {
    given: { customers: 5000, clv: 916.6666666666667, new_customers: 1200, clv_new: 916.6666666666667, cac: 150 },
    gives: 5503333.333,
  },
});
