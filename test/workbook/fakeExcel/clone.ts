/** A copy with nothing in common; functions stay what they are. */
export function cloneOf<T>(value: T): T {
  if (value instanceof Map) return new Map([...(value as Map<unknown, unknown>)].map(([key, one]) => [key, cloneOf(one)])) as T;
  if (value instanceof Set) return new Set(value as Set<unknown>) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => cloneOf(one)) as T;
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cloneOf(one as unknown)])) as T;
  return value;
}
