import { useWords, type Words } from "../../words/index";
import { region } from "../../words/region";
import { problemLabel } from "./problemLabel";

const digits = new Intl.NumberFormat(region, { maximumFractionDigits: 12 });
const local = (number: string): string => (number.trim() !== "" && Number.isFinite(Number(number)) ? digits.format(Number(number)) : number);

function shouldText(english: string, { problems }: Words["builder"]): string {
  const between = /^a number from (\S+) to (\S+)$/.exec(english);
  if (between) return problems.numberBetween(local(between[1]!), local(between[2]!));
  const from = /^a number of at least (\S+)$/.exec(english);
  return from ? problems.numberFrom(local(from[1]!)) : problems.number;
}

type Form = readonly [reads: RegExp, own: (found: readonly string[], words: Words) => string];

const should = "(a number(?: from \\S+ to \\S+| of at least \\S+)?)";

/** The forms of the sentences of `problemsOf`. */
const forms: readonly Form[] = [
  [/^The model should have a name, and it has none$/, (_found, { builder }) => builder.problems.name],
  [/^The currency should be a word such as EUR, and it is empty$/, (_found, { builder }) => builder.problems.currency],
  [/^The horizon should be a whole number .*, not (.+)$/, ([was], { builder }) => builder.problems.horizon(local(was!))],
  [/^The highest score should be above the lowest (\S+), not (.+)$/, ([min, was], { builder }) => builder.problems.maximum(local(min!), local(was!))],
  [/^There should be at most 3 named scenarios, not (.+)$/, ([was], { builder }) => builder.problems.scenarios(was!)],
  [/^There should be at most 8 segments, not (.+)$/, ([was], { builder }) => builder.problems.segments(was!)],
  [/^There should be at most 500 customers, not (\d+): .+$/, ([was], { builder }) => builder.problems.customers(was!)],
  [/^(.+) should have a worst end other than its best (\S+)$/, ([label, best], words) => words.builder.problems.worst(problemLabel(label!, words), local(best!))],
  [/^The decision should be about the acquisition cost/, (_found, { builder }) => builder.problems.rewardInCac],
  [/^One of the weights of the service score should be above 0$/, (_found, { builder }) => builder.problems.noWeight],
  [/^Scenario (\d+) should have a name, and it has none$/, ([at], { builder }) => builder.problems.scenarioName(at!)],
  [/^Scenario (\d+) should have a name of its own, not "(.*)"$/, ([at, was], { builder }) => builder.problems.scenarioOwn(at!, was!)],
  [/^The threshold of (.*) should be above (\S+), not (\S+)$/, ([tier, than, was], { builder }) => builder.problems.threshold(tier!, local(than!), local(was!))],
  [/^Low case of (.+) should be at most its high case (\S+), not (\S+)$/, ([label, high, low], words) => words.builder.problems.lowHigh(problemLabel(label!, words), local(high!), local(low!))],
  [/^(.+) should be a day such as 2026-01-31, or empty, not "(.*)"$/, ([label, was], words) => words.builder.problems.noDay(problemLabel(label!, words), was!)],
  [/^(.+) should be no later than the next review (\S+), not (\S+)$/, ([label, next, was], words) => words.builder.problems.reviewedLate(problemLabel(label!, words), next!, was!)],
  [/^(.+) should be linked to one cell with its sheet, such as Sheet1!B3, not "(.*)"$/, ([label, was], words) => words.builder.problems.link(problemLabel(label!, words), was!)],
  [new RegExp(`^(.+) should be ${should}, and (.+) holds none$`), ([label, what, cell], words) => words.builder.problems.noNumber(problemLabel(label!, words), shouldText(what!, words.builder), cell!)],
  [new RegExp(`^(.+) should be ${should}, not empty$`), ([label, what], words) => words.builder.problems.empty(problemLabel(label!, words), shouldText(what!, words.builder))],
  [new RegExp(`^(.+) should be ${should}, not (\\S+)$`), ([label, what, was], words) => words.builder.problems.range(problemLabel(label!, words), shouldText(what!, words.builder), local(was!))],
];

/** A sentence of the model's, or of the catalogue's, in the words of the pane. */
export function problemText(message: string, words: Words): string {
  for (const [reads, own] of forms) {
    const found = reads.exec(message);
    if (found) return own(found.slice(1), words);
  }
  return words.sentence(message);
}

export function useProblemText(): (message: string) => string {
  const words = useWords();
  return (message) => problemText(message, words);
}
