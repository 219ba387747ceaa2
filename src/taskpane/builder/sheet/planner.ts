import { PlanAhead } from "../../../lever-model/plan/planAhead";
import type { LeverModel } from "../../../lever-model/state/state";
import { today } from "../steps/footnotes/days";

/** A pause of this length ends the typing. */
const restMilliseconds = 700;
/** What is left of an idle moment for the longest of the steps. */
const stepMilliseconds = 8;

export interface Choices {
  readonly portable: boolean;
  readonly protect: boolean;
}

/** A model as it would be written, with its plan under way. */
interface Planned extends Choices {
  readonly of: LeverModel;
  readonly model: LeverModel;
  readonly ahead: PlanAhead;
}

/** Plans the model in the builder while nothing else is to be done, so that writing it begins at once. */
export class Planner {
  private planned: Planned | null = null;
  private cancel: () => void = () => undefined;

  /** Plans a model once it has rested. */
  prepare(of: LeverModel, { portable, protect }: Choices): void {
    if (this.isPlanned(of, { portable, protect })) return;
    this.drop();
    const timer = setTimeout(() => {
      const model = { ...of, lastWritten: today() };
      this.planned = { of, model, portable, protect, ahead: new PlanAhead(model, { portable, protect }) };
      this.goOn(this.planned.ahead);
    }, restMilliseconds);
    this.cancel = () => clearTimeout(timer);
  }

  /** The model as it is written now, with its plan where it has been begun. */
  take(of: LeverModel, choices: Choices): { readonly model: LeverModel; readonly ahead: PlanAhead | null } {
    const model = { ...of, lastWritten: today() };
    const { planned } = this;
    const isFit = planned !== null && this.isPlanned(of, choices) && planned.model.lastWritten === model.lastWritten;
    this.drop();
    return isFit ? planned : { model, ahead: null };
  }

  private isPlanned(of: LeverModel, { portable, protect }: Choices): boolean {
    const { planned } = this;
    return planned !== null && planned.of === of && planned.portable === portable && planned.protect === protect;
  }

  private drop(): void {
    this.cancel();
    this.planned = null;
  }

  private goOn(ahead: PlanAhead): void {
    this.cancel = whenIdle((left) => {
      try {
        let isMore = ahead.step();
        while (isMore && left() > stepMilliseconds) isMore = ahead.step();
        if (isMore) this.goOn(ahead);
      } catch {
        /* What is wrong with a model is told where it is written. */
        this.planned = null;
      }
    });
  }
}

function whenIdle(work: (left: () => number) => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const asked = requestIdleCallback((deadline) => work(() => deadline.timeRemaining()));
    return () => cancelIdleCallback(asked);
  }
  /* Safari has no idle moments to ask for: a step at a time, with room for others in between. */
  const timer = setTimeout(() => work(() => 0), 0);
  return () => clearTimeout(timer);
}
