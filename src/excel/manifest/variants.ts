export type Variant = "bare" | "namespaced";

/**
 * What makes the two variants two add-ins for Excel. The ids are final: Excel takes an add-in with another id for
 * another add-in. Bare names (=CLV) need a manifest without a namespace; the namespaced variant (=CLVX.CLV) runs
 * beside the bare one, and replaces it where bare names are not accepted.
 */
export const variants = {
  bare: { id: "94395e0b-16ae-4f75-82cc-234f5a589720", namespace: null },
  namespaced: { id: "6b3ed26d-360e-4cfb-91b1-eb3bcf6f5766", namespace: "CLVX" },
} as const satisfies Record<Variant, { readonly id: string; readonly namespace: string | null }>;

/** The page, as the manifest names it from the host's folder. The pane reads its functions' prefix from the query. */
export function pageName(variant: Variant): string {
  const namespace = variants[variant].namespace;
  return namespace === null ? "taskpane.html" : `taskpane.html?namespace=${namespace}`;
}
