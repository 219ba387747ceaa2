import type { LeverModel } from "../state/state";

const usual = { year: 15, quarter: 24, month: 36 } as const;
const most = 60;

/** How many margins are shown one by one: all of a short horizon, else enough to see where the value comes from. */
export const periodsShown = ({ scope }: LeverModel): number => (scope.horizon > 0 ? Math.min(scope.horizon, most) : (usual[scope.period] ?? usual.year));
