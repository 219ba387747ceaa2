import type { Fit } from "../../fitting/fit";
import type { Cells } from "../../lift";
import type { Cell } from "../../result";

/** A fit as it spills: label, value, standard error, lower and upper bound in each row, and empty texts where there is none. */
export function fitCells(fit: Fit, warnings: readonly string[] = fit.warnings): Cells {
  const only = (label: string, value: Cell): Cell[] => [label, value, "", "", ""];
  return [
    only("model", fit.model),
    only("unit", fit.unit ?? ""),
    ...fit.names.map((name, i): Cell[] => [name, fit.estimates[i]!, fit.standardErrors[i] ?? "", fit.lower[i] ?? "", fit.upper[i] ?? ""]),
    only("log-likelihood", fit.logLikelihood),
    only("AIC", fit.aic),
    only("BIC", fit.bic),
    only("customers", fit.customers),
    only("converged", fit.converged),
    only("iterations", fit.iterations),
    ...(warnings.length === 0 ? [only("warnings", "none")] : warnings.map((one) => only("warnings", one))),
  ];
}
