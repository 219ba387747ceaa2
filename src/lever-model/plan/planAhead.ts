import type { PlanOptions } from "../blocks/context";
import type { LeverModel } from "../state/state";
import { planSteps, usualOptions } from "./makePlan";
import type { Plan } from "./plan";

/** The plan of a new model, made step by step before it is asked for. */
export class PlanAhead {
  private readonly steps: Generator<void, Plan>;
  private plan: Plan | null = null;

  constructor(
    private readonly model: LeverModel,
    private readonly options: Partial<PlanOptions>,
  ) {
    this.steps = planSteps(model, options);
  }

  /** One step, of some milliseconds; false where the plan is made. */
  step(): boolean {
    if (this.plan !== null) return false;
    const step = this.steps.next();
    if (step.done === true) this.plan = step.value;
    return step.done !== true;
  }

  /** The plan of this model and these options, whatever is left of it made at once; null where it is one of others. */
  take(model: LeverModel, options: Partial<PlanOptions>): Plan | null {
    if (model !== this.model || !isSame(options, this.options)) return null;
    while (this.step());
    return this.plan;
  }
}

const isSame = (one: Partial<PlanOptions>, other: Partial<PlanOptions>): boolean => JSON.stringify({ ...usualOptions, ...one }) === JSON.stringify({ ...usualOptions, ...other });
