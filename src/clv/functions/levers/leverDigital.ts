import { count, money, share } from "../../arguments";
import { defineFunction } from "../../define";

export const leverDigital = defineFunction({
  id: "LEVER.DIGITAL",
  title: "Saving by self-service",
  about: "What is saved when contacts move to self-service, and what the contacts cost that fail there and come back.",
  symbol: "S",
  arguments: {
    contacts: count("n", "Assisted contacts in the period today", { typical: [100, 100000] }),
    shift: share("u", "Share of the contacts that move to self-service"),
    containment: share("c", "Share of those that are settled there"),
    cost_assisted: money("k_a", "Cost of one assisted contact", { min: 0, typical: [0, 20] }),
    cost_self: money("k_s", "Cost of one contact by self-service", { min: 0, typical: [0, 2] }),
    platform: money("F", "Cost of the platform in the period", { min: 0, typical: [0, 100000] }),
  },
  returns: "money",
  layout: "Left to right: net saving; cost of the contacts that come back as assisted ones.",
  first: { name: "S", about: "Saving on the contacts that are settled, less the platform" },
  formula: "moved * containment * (cost_assisted - cost_self) - platform",
  where: { moved: "contacts * shift" },
  further: [
    {
      name: "K_failed",
      about: "Cost of the contacts that fail in self-service and come back; part of today's cost already",
      returns: "money",
      formula: "moved * (1 - containment) * cost_assisted",
    },
  ],
  warnings: [
    { key: "everyContactContained", argument: "containment", when: ["containment = 1"] },
    { key: "selfServiceDearer", argument: "cost_self", when: ["cost_self >= cost_assisted", "cost_assisted > 0"] },
  ],
  assumptions: [
    "A contact that fails comes back once at today's assisted cost, so it saves nothing; its effort for the customer is not priced here.",
    "Cumbersome self-service can cost more loyalty than it saves: watch the effort score.",
  ],
  sources: ["Avaya (2016) on self-service and its costs", "Cost per contact by channel, by definition"],
  keywords: ["self-service", "digital", "deflection", "containment", "automation", "chatbot", "contact centre"],
  example: {
    given: { contacts: 50000, shift: 0.2, containment: 0.8, cost_assisted: 6.5, cost_self: 0.5, platform: 30000 },
    gives: [[18000, 13000]],
  },
});
