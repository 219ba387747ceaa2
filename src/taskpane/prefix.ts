/** The prefix of every written formula, from the page's own address: "?namespace=CLVX" gives "CLVX.", all else "". */
export function prefixFrom(query: string): string {
  const namespace = new URLSearchParams(query).get("namespace") ?? "";
  return /^[A-Z][A-Z0-9]*$/.test(namespace) ? `${namespace}.` : "";
}
