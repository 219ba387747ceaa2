import { block } from "../../arguments";

/* Arguments that the verbs over a fit share. */
export const fit = block("θ", "Fit of a model of purchases, such as the spill of CLV.FIT", "a range of two columns, label and value, with a row for the model and one for each parameter");
export const customers = block("(x, t_x, T)", "Customer table, such as the spill of CLV.SUMMARY", "a customer table with the columns frequency, recency and age", {
  keepsErrors: true,
});
export const customersOrNew = block("(x, t_x, T)", "Customer table, such as the spill of CLV.SUMMARY", "a customer table with the columns frequency, recency and age", {
  keepsErrors: true,
  absent: "a new customer",
});

/** Published estimates of BG/NBD on the CDNOW data, as a fit is typed by hand. */
export const publishedFit = [
  ["model", "BG/NBD"],
  ["unit", "week"],
  ["r", 0.243],
  ["alpha", 4.414],
  ["a", 0.793],
  ["b", 2.426],
] as const;

/** Customers with different histories over 39 weeks. */
export const fewCustomers = [
  ["customer", "frequency", "recency (week)", "age (week)"],
  ["Ann", 2, 30.43, 38.86],
  ["Ben", 0, 0, 38.86],
  ["Cid", 7, 29.43, 38.86],
  ["Dee", 7, 5, 38.86],
] as const;

/** What holds for every answer that a fit gives. */
export const fitAssumptions = [
  "The fit is one that CLV.FIT spilled or one typed by hand: a row for the model, one for each parameter by its name, and the unit. Other rows are ignored.",
  "A table in another unit than the fit's is converted by the calendar. A row that cannot be used has its own error.",
] as const;
