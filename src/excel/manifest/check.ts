import { checkAddresses } from "./check/addresses";
import { checkIcons, type FileReader } from "./check/icons";
import { checkIdentity } from "./check/identity";
import { checkApart, checkNamespace } from "./check/namespace";
import { checkOrder } from "./check/order";
import { checkResources } from "./check/resources";
import { checkRuntime } from "./check/runtime";
import { parseXml } from "./check/tree";
import type { Variant } from "./variants";

export interface CheckOptions {
  readonly variant: Variant;
  /** The folder that serves the add-in, without a slash at its end. */
  readonly host: string;
  /** The version of package.json, "1.2.3". */
  readonly version: string;
  /** The files of the served folder. */
  readonly read: FileReader;
}

/** All that is wrong with a manifest, each as a sentence; an empty list when it is good. Asks nothing of the network. */
export function checkManifest(xml: string, { variant, host, version, read }: CheckOptions): readonly string[] {
  const parsed = parseXml(xml);
  if ("sentence" in parsed) return [parsed.sentence];
  const { root } = parsed;
  if (root.name !== "OfficeApp" || root.attributes["xsi:type"] !== "TaskPaneApp") {
    return [`The manifest should be an <OfficeApp> of the type TaskPaneApp, not a <${root.name}>.`];
  }
  const sentences = [
    ...checkOrder(root),
    ...checkIdentity(root, version),
    ...checkResources(root),
    ...checkRuntime(root),
    ...checkAddresses(root, host, variant),
    ...checkIcons(root, host, read),
    ...checkNamespace(root, variant),
  ];
  // A group and its button share their images, so a bad image would be told several times.
  return [...new Set(sentences)];
}

/** What is wrong with two manifests together, when each is well-formed. */
export function checkTogether(bare: string, namespaced: string): readonly string[] {
  const [first, second] = [parseXml(bare), parseXml(namespaced)];
  return "root" in first && "root" in second ? checkApart(first.root, second.root) : [];
}
