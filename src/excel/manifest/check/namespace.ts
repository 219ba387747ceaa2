import type { Variant } from "../variants";
import { resource } from "./resources";
import { all, find, type Element } from "./tree";

/** Bare names need a manifest without a namespace; the other variant needs a valid one. */
export function checkNamespace(root: Element, variant: Variant): readonly string[] {
  const [element] = all(root, "Namespace");
  if (variant === "bare") {
    return element === undefined
      ? []
      : ["A manifest with bare names should have no <Namespace>: with one, =CLV(…) would be #NAME?."];
  }
  if (element === undefined) return ["The namespaced manifest needs a <Namespace>."];
  const namespace = resource(root, element.attributes["resid"]);
  return namespace === undefined || /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace)
    ? []
    : [`The namespace should be a letter and then up to 31 letters, digits, "." or "_", not "${namespace}".`];
}

/** Two manifests with one id would replace each other in Excel. */
export function checkApart(bare: Element, namespaced: Element): readonly string[] {
  const id = find(bare, "Id")?.text.toLowerCase();
  return id === find(namespaced, "Id")?.text.toLowerCase()
    ? [`Both manifests have the <Id> ${id}: each needs its own, or one replaces the other in Excel.`]
    : [];
}
