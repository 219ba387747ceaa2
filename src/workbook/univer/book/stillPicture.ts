import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/preset-sheets-core";

/* Whoever works on another sheet meanwhile waits no longer than this to see it. */
const longestMilliseconds = 3_000;

/** Does the work without drawing the sheet again after each of its steps: it is drawn once when all is done. */
export async function withStillPicture<Result>(injector: Injector, unit: string, work: () => Promise<Result>): Promise<Result> {
  const engine = injector.get(IRenderManagerService).getRenderById(unit)?.engine;
  const draws = (whether: boolean): void => {
    if (engine) engine.renderEvenInBackground = whether;
  };
  draws(false);
  const timer = setTimeout(() => draws(true), longestMilliseconds);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    draws(true);
  }
}
