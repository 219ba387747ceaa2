import { resource } from "./resources";
import { all, find, type Element } from "./tree";

/** One shared runtime: functions, pane and commands live on one page, or the pane and the cells would not see each other. */
export function checkRuntime(root: Element): readonly string[] {
  const host = find(root, "VersionOverrides", "Hosts", "Host");
  const runtime = find(host, "Runtimes", "Runtime");
  if (host === undefined || runtime === undefined) return [];
  const page = runtime.attributes["resid"];
  const sentences: string[] = [];

  if (runtime.attributes["lifetime"] !== "long") {
    sentences.push(`<Runtime> should have lifetime="long": otherwise the functions stop when the pane is closed.`);
  }
  const same: readonly (readonly [string, Element | undefined])[] = [
    ["<Page>", find(host, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation")],
    ["<FunctionFile>", find(host, "DesktopFormFactor", "FunctionFile")],
    ...all(host, "Action", "ShowTaskpane").map(
      (action) => ["The button's <Action>", find(action, "SourceLocation")] as const,
    ),
  ];
  for (const [label, element] of same) {
    if (element !== undefined && element.attributes["resid"] !== page) {
      sentences.push(`${label} should use the resid "${page}" of <Runtime>, not "${element.attributes["resid"]}".`);
    }
  }
  const opened = find(root, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"];
  const address = resource(root, page);
  if (address !== undefined && opened !== address) {
    sentences.push(`<DefaultSettings> opens ${opened}, but the runtime's page is ${address}: they should be the same.`);
  }
  return sentences;
}
