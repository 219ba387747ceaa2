import { defineFunction } from "../../define";
import { aliveOf } from "../../models/scoring";
import { success } from "../../result";
import { purchaseFit } from "./fitBlock";
import { notInACell } from "./notInACell";
import { scoreCustomers } from "./scoreCustomers";
import { customers, fewCustomers, fit, fitAssumptions, publishedFit } from "./verbArguments";

export const clvAlive = defineFunction({
  id: "CLV.ALIVE",
  title: "Probability of being alive",
  about: "Probability that each customer of a table is still a customer, under a fit of a model of purchases.",
  symbol: "P(alive)",
  arguments: { fit, customers },
  returns: "share",
  results: [{ name: "P(alive)", about: "Probability that the customer of that row is still a customer", returns: "share" }],
  layout: "Beside the table: a heading where the table has a header, then one value per row.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>P</mi><mo>(</mo><mtext>alive</mtext><mo>|</mo><mi>x</mi><mo>,</mo><msub><mi>t</mi><mi>x</mi></msub><mo>,</mo><mi>T</mi><mo>;</mo><mi>θ</mi><mo>)</mo></mrow></math>',
  compute: ({ fit: block, customers: table }) => {
    const read = purchaseFit("fit", block);
    return read.ok ? scoreCustomers("alive", read.value, table, (asked) => success(aliveOf(asked))) : read.failure;
  },
  native: notInACell,
  assumptions: [
    ...fitAssumptions,
    "Under BG/NBD a customer leaves only after a repeat purchase, so that one without any is alive for certain; MBG/NBD lets customers leave after the first purchase too. Under BG/BB it is the chance of being alive at the next occasion.",
  ],
  sources: [
    "Fader, Hardie & Lee (2005), Marketing Science 24(2); Fader & Hardie, brucehardie.com/notes/021: BG/NBD",
    "Schmittlein, Morrison & Colombo (1987), Management Science 33(1): Pareto/NBD",
    "Fader, Hardie & Shang (2010), Marketing Science 29(6): BG/BB",
  ],
  keywords: ["alive", "active", "churned", "dead", "still a customer", "probability alive", "lapsed"],
  example: { given: { fit: publishedFit, customers: fewCustomers }, gives: [
      ["alive"],
      [0.7265785701],
      [1],
      [0.6417563459],
      [0.0001690942561],
    ] },
});
