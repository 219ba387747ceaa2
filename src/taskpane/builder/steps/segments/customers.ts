import type { Customer, LeverModel, Segment } from "../../../../lever-model/state/state";

/** Of a new customer nothing is known yet but that he is there. */
export const newCustomer = (name: string): Customer => ({ name, segment: "", need: "", holdings: "", week: 0, month: 0, earlier: 0, priceSensitive: false });

/** The numbers of a customer that need not be known. */
export const observed = ["margin", "retention", "referrals"] as const;

/** The customer with an observed number, or without it again. */
export function withObserved(customer: Customer, key: (typeof observed)[number], value: number | undefined): Customer {
  const others = Object.fromEntries(Object.entries(customer).filter(([name]) => name !== key)) as unknown as Customer;
  return value === undefined ? others : { ...others, [key]: value };
}

/** Sheets compare names without regard to capitals. */
const isCalled = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();

/** The segment of a customer by the name that the segment itself has; null where there is none of that name. */
export const segmentOf = ({ segment }: Customer, segments: readonly Segment[]): string | null => (segment === "" ? null : (segments.find(({ name }) => isCalled(name, segment))?.name ?? null));

/** The model whose customers go along with a segment to its new name; that of another segment, or none, takes nobody along. */
export function withRenamed(model: LeverModel, before: string, name: string): LeverModel {
  const { segments, customers } = model;
  const isFree = name.trim() !== "" && segments.filter((one) => isCalled(one.name, name)).length === 1;
  if (before === "" || !isFree || segments.some((one) => isCalled(one.name, before)) || !customers.some(({ segment }) => isCalled(segment, before))) return model;
  return { ...model, customers: customers.map((one) => (isCalled(one.segment, before) ? { ...one, segment: name } : one)) };
}

/** Which customers are unfolded after a change of the list: each stays so at its new place, and one that is added stands open alone. */
export function openAfter(open: readonly number[], before: readonly Customer[], now: readonly Customer[]): readonly number[] {
  if (now.length > before.length) return [now.length - 1];
  return open.flatMap((at) => {
    const to = now.indexOf(before[at]!);
    return to >= 0 ? [to] : now.length === before.length ? [at] : [];
  });
}

/** The places of customers with a number that has to be put right. */
export const wrongIn = (fields: readonly string[]): readonly number[] => [...new Set(fields.flatMap((field) => /^customers\.(\d+)\./.exec(field)?.[1] ?? []))].map(Number);
