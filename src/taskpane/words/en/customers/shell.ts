import { counted } from "../../region";

export const shell = {
  open: "Customers from a log",
  openMeans: "From a transaction log to who is still a customer and what each is worth",
  title: "From transactions to value",
  back: "All functions",
  stepList: "Steps of the way",
  steps: { data: "Data", setup: "Set-up", look: "Look", fit: "Fit", pictures: "Pictures", write: "Write" },
  next: (step: string): string => `Next: ${step}`,
  previous: (step: string): string => `Back: ${step}`,
  notYet: "Opens when the step before it is finished",
  working: "Working…",
  share: (share: string): string => `Working: ${share}`,
  readSoFar: "Reading the log…",
  cancel: "Stop",
  cancelled: "Stopped. Nothing was changed.",
  again: "Start again",
  failed: "This did not work, and nothing was changed. Try it again.",
  units: { day: "day", week: "week", month: "month", quarter: "quarter", year: "year" },
  unitsOf: { day: (count: number): string => (count === 1 ? "1 day" : `${counted(count)} days`), week: (count: number): string => (count === 1 ? "1 week" : `${counted(count)} weeks`), month: (count: number): string => (count === 1 ? "1 month" : `${counted(count)} months`), quarter: (count: number): string => (count === 1 ? "1 quarter" : `${counted(count)} quarters`), year: (count: number): string => (count === 1 ? "1 year" : `${counted(count)} years`) },
};
