import type { ComponentType } from "react";
import { BaselineStep } from "../steps/baseline/BaselineStep";
import { ExperienceStep } from "../steps/experience/ExperienceStep";
import { FootnotesStep } from "../steps/footnotes/FootnotesStep";
import { LeversStep } from "../steps/levers/LeversStep";
import { ResultsStep } from "../steps/results/ResultsStep";
import { ScopeStep } from "../steps/scope/ScopeStep";
import { SegmentsStep } from "../steps/segments/SegmentsStep";
import { ShareStep } from "../steps/share/ShareStep";
import type { StepId, StepProps } from "../step";

/** The screen of each step. */
export const stepScreens: Readonly<Record<StepId, ComponentType<StepProps>>> = {
  scope: ScopeStep,
  baseline: BaselineStep,
  experience: ExperienceStep,
  levers: LeversStep,
  segments: SegmentsStep,
  results: ResultsStep,
  footnotes: FootnotesStep,
  share: ShareStep,
};
