import type { ComponentType } from "react";
import { BaselineStep } from "../steps/baseline/BaselineStep";
import { ExperienceStep } from "../steps/experience/ExperienceStep";
import { LeversStep } from "../steps/levers/LeversStep";
import { ResultsStep } from "../steps/results/ResultsStep";
import { ScopeStep } from "../steps/scope/ScopeStep";
import { type StepId, stepIds, type StepProps } from "../step";

/** The screen of each step. */
export const stepScreens: Readonly<Partial<Record<StepId, ComponentType<StepProps>>>> = {
  scope: ScopeStep,
  baseline: BaselineStep,
  experience: ExperienceStep,
  levers: LeversStep,
  results: ResultsStep,
};

export const shownSteps: readonly StepId[] = stepIds.filter((id) => id in stepScreens);
