/** How a parameter with bounds is written as one without: the climb happens on the free number. */
export interface Scale {
  free(parameter: number): number;
  parameter(free: number): number;
  /** d parameter / d free, at a parameter. */
  slope(parameter: number): number;
  /** d² parameter / d free², at a parameter. */
  curvature(parameter: number): number;
  readonly lowest: number;
  readonly highest: number;
}

/** Above 0, climbed as its logarithm. */
export const positive: Scale = {
  free: Math.log,
  parameter: Math.exp,
  slope: (parameter) => parameter,
  curvature: (parameter) => parameter,
  lowest: 0,
  highest: Infinity,
};

/** Between 0 and 1, climbed as its log-odds. */
export const share: Scale = {
  free: (parameter) => Math.log(parameter / (1 - parameter)),
  parameter: (free) => 1 / (1 + Math.exp(-free)),
  slope: (parameter) => parameter * (1 - parameter),
  curvature: (parameter) => parameter * (1 - parameter) * (1 - 2 * parameter),
  lowest: 0,
  highest: 1,
};

/** Any number: the coefficient of a covariate. */
export const real: Scale = {
  free: (parameter) => parameter,
  parameter: (free) => free,
  slope: () => 1,
  curvature: () => 0,
  lowest: -Infinity,
  highest: Infinity,
};
