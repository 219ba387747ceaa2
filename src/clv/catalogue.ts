import type { Entry } from "./define";
import { cacMax } from "./functions/economics/cacMax";
import { cacPayback } from "./functions/economics/cacPayback";
import { clvcac } from "./functions/economics/clvcac";
import { cxRetention } from "./functions/experience/cxRetention";
import { cxScore } from "./functions/experience/cxScore";
import { cxlv } from "./functions/experience/cxlv";
import { cxlvPremium } from "./functions/experience/cxlvPremium";
import { clv } from "./functions/value/clv";
import { clvLifespan } from "./functions/value/clvLifespan";
import { clvMultiple } from "./functions/value/clvMultiple";
import { clvRate } from "./functions/value/clvRate";
import { clvSaas } from "./functions/value/clvSaas";
import { clvSeries } from "./functions/value/clvSeries";
import { clvSimple } from "./functions/value/clvSimple";

/** Every function, in the order in which people meet them. One line each; hosts loop over it. */
export const catalogue: readonly Entry[] = [
  clv,
  cxlv,
  clvcac,
  clvSimple,
  clvMultiple,
  clvLifespan,
  clvRate,
  clvSaas,
  clvSeries,
  cacMax,
  cacPayback,
  cxScore,
  cxRetention,
  cxlvPremium,
];
