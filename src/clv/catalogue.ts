import type { Entry } from "./define";
import { cacBreakeven } from "./functions/economics/cacBreakeven";
import { cacCost } from "./functions/economics/cacCost";
import { cacMax } from "./functions/economics/cacMax";
import { cacPayback } from "./functions/economics/cacPayback";
import { clvBreakeven } from "./functions/economics/clvBreakeven";
import { clvcac } from "./functions/economics/clvcac";
import { clvElasticity } from "./functions/economics/clvElasticity";
import { clvGrr } from "./functions/economics/clvGrr";
import { clvNrr } from "./functions/economics/clvNrr";
import { clvPotential } from "./functions/economics/clvPotential";
import { cxAmount } from "./functions/experience/cxAmount";
import { cxBeta } from "./functions/experience/cxBeta";
import { cxBudget } from "./functions/experience/cxBudget";
import { cxlv } from "./functions/experience/cxlv";
import { cxlvMix } from "./functions/experience/cxlvMix";
import { cxlvPremium } from "./functions/experience/cxlvPremium";
import { cxRetention } from "./functions/experience/cxRetention";
import { cxRoi } from "./functions/experience/cxRoi";
import { cxScore } from "./functions/experience/cxScore";
import { leverAcqK } from "./functions/levers/leverAcqK";
import { leverAcqRate } from "./functions/levers/leverAcqRate";
import { leverAnnuity } from "./functions/levers/leverAnnuity";
import { leverCopq } from "./functions/levers/leverCopq";
import { leverEfficiency } from "./functions/levers/leverEfficiency";
import { leverFcr } from "./functions/levers/leverFcr";
import { leverMarket } from "./functions/levers/leverMarket";
import { leverTimeValue } from "./functions/levers/leverTimeValue";
import { leverVelocity } from "./functions/levers/leverVelocity";
import { clv } from "./functions/value/clv";
import { clvBergerNasr } from "./functions/value/clvBergerNasr";
import { clvEngage } from "./functions/value/clvEngage";
import { clvLifespan } from "./functions/value/clvLifespan";
import { clvLinear } from "./functions/value/clvLinear";
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
  clvBergerNasr,
  clvLinear,
  clvEngage,
  cacMax,
  cacBreakeven,
  cacCost,
  cacPayback,
  clvBreakeven,
  clvNrr,
  clvGrr,
  clvPotential,
  clvElasticity,
  cxScore,
  cxRetention,
  cxAmount,
  cxBeta,
  cxRoi,
  cxBudget,
  cxlvPremium,
  cxlvMix,
  leverMarket,
  leverVelocity,
  leverTimeValue,
  leverCopq,
  leverAnnuity,
  leverFcr,
  leverEfficiency,
  leverAcqRate,
  leverAcqK,
];
