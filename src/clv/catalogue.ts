import type { Entry } from "./define";
import { cacBreakeven } from "./functions/economics/cacBreakeven";
import { cacCost } from "./functions/economics/cacCost";
import { cacMax } from "./functions/economics/cacMax";
import { cacPayback } from "./functions/economics/cacPayback";
import { clvBreakeven } from "./functions/economics/clvBreakeven";
import { clvcac } from "./functions/economics/clvcac";
import { clvDelta } from "./functions/economics/clvDelta";
import { clvElasticity } from "./functions/economics/clvElasticity";
import { clvEquity } from "./functions/economics/clvEquity";
import { clvGrr } from "./functions/economics/clvGrr";
import { clvIndex } from "./functions/economics/clvIndex";
import { clvNrr } from "./functions/economics/clvNrr";
import { clvPercent } from "./functions/economics/clvPercent";
import { clvPotential } from "./functions/economics/clvPotential";
import { clvTier } from "./functions/economics/clvTier";
import { clvTierPct } from "./functions/economics/clvTierPct";
import { clvTreatment } from "./functions/economics/clvTreatment";
import { clvAlive } from "./functions/customers/clvAlive";
import { clvCohorts } from "./functions/customers/clvCohorts";
import { clvExpected } from "./functions/customers/clvExpected";
import { clvFit } from "./functions/customers/clvFit";
import { clvPredict } from "./functions/customers/clvPredict";
import { clvProbability } from "./functions/customers/clvProbability";
import { clvResidual } from "./functions/customers/clvResidual";
import { clvSpend } from "./functions/customers/clvSpend";
import { clvSummary } from "./functions/customers/clvSummary";
import { clvTracking } from "./functions/customers/clvTracking";
import { clvValidate } from "./functions/customers/clvValidate";
import { cxAmount } from "./functions/experience/cxAmount";
import { cxBeta } from "./functions/experience/cxBeta";
import { cxBetaFit } from "./functions/experience/cxBetaFit";
import { cxBudget } from "./functions/experience/cxBudget";
import { cxlv } from "./functions/experience/cxlv";
import { cxlvMix } from "./functions/experience/cxlvMix";
import { cxlvModel } from "./functions/experience/cxlvModel";
import { cxlvPremium } from "./functions/experience/cxlvPremium";
import { cxRetention } from "./functions/experience/cxRetention";
import { cxRoi } from "./functions/experience/cxRoi";
import { cxScore } from "./functions/experience/cxScore";
import { leverAcqK } from "./functions/levers/leverAcqK";
import { leverAcqOpt } from "./functions/levers/leverAcqOpt";
import { leverAcqRate } from "./functions/levers/leverAcqRate";
import { leverAnnuity } from "./functions/levers/leverAnnuity";
import { leverCopq } from "./functions/levers/leverCopq";
import { leverDigital } from "./functions/levers/leverDigital";
import { leverEfficiency } from "./functions/levers/leverEfficiency";
import { leverFcr } from "./functions/levers/leverFcr";
import { leverKFactor } from "./functions/levers/leverKFactor";
import { leverLoyalty } from "./functions/levers/leverLoyalty";
import { leverMarket } from "./functions/levers/leverMarket";
import { leverPrevent } from "./functions/levers/leverPrevent";
import { leverRecovery } from "./functions/levers/leverRecovery";
import { leverReferral } from "./functions/levers/leverReferral";
import { leverTimeValue } from "./functions/levers/leverTimeValue";
import { leverUpsell } from "./functions/levers/leverUpsell";
import { leverVelocity } from "./functions/levers/leverVelocity";
import { retentionCurve } from "./functions/retention/retentionCurve";
import { retentionFit } from "./functions/retention/retentionFit";
import { retentionSurvival } from "./functions/retention/retentionSurvival";
import { retentionValue } from "./functions/retention/retentionValue";
import { clv } from "./functions/value/clv";
import { clvBergerNasr } from "./functions/value/clvBergerNasr";
import { clvBridge } from "./functions/value/clvBridge";
import { clvEngage } from "./functions/value/clvEngage";
import { clvLifespan } from "./functions/value/clvLifespan";
import { clvLinear } from "./functions/value/clvLinear";
import { clvMarkov } from "./functions/value/clvMarkov";
import { clvMultiple } from "./functions/value/clvMultiple";
import { clvRate } from "./functions/value/clvRate";
import { clvSaas } from "./functions/value/clvSaas";
import { clvSensitivity } from "./functions/value/clvSensitivity";
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
  clvMarkov,
  clvSensitivity,
  clvBridge,
  cacMax,
  cacBreakeven,
  cacCost,
  cacPayback,
  clvBreakeven,
  clvNrr,
  clvGrr,
  clvEquity,
  clvIndex,
  clvTier,
  clvTierPct,
  clvTreatment,
  clvPotential,
  clvElasticity,
  clvPercent,
  clvDelta,
  cxScore,
  cxRetention,
  cxAmount,
  cxBeta,
  cxBetaFit,
  cxRoi,
  cxBudget,
  cxlvPremium,
  cxlvModel,
  cxlvMix,
  leverReferral,
  leverKFactor,
  leverUpsell,
  leverMarket,
  leverVelocity,
  leverTimeValue,
  leverRecovery,
  leverLoyalty,
  leverPrevent,
  leverCopq,
  leverAnnuity,
  leverFcr,
  leverDigital,
  leverEfficiency,
  leverAcqRate,
  leverAcqK,
  leverAcqOpt,
  clvSummary,
  clvFit,
  clvAlive,
  clvExpected,
  clvSpend,
  clvProbability,
  clvResidual,
  clvPredict,
  clvTracking,
  clvValidate,
  clvCohorts,
  retentionSurvival,
  retentionFit,
  retentionCurve,
  retentionValue,
];
