import type { Element } from "./tree";

/**
 * What each element holds, in the order Excel asks for. Facts from Microsoft's page "How to find the proper order of
 * manifest elements" and the schema of task pane add-ins; only what this add-in's manifest uses.
 * No mark: once. "?": at most once. "+": once or more. "*": any number.
 */
const shapes: Readonly<Record<string, string>> = {
  "OfficeApp:TaskPaneApp":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  DisplayName: "Override*",
  // The root's description has overrides; a super tip's and a callout's only point to a string.
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets Methods?",
  Sets: "Set+",
  Methods: "Method+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides:VersionOverridesV1_0": "Description? Requirements? Hosts Resources WebApplicationInfo?",
  "Host:Workbook": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime+",
  AllFormFactors: "ExtensionPoint",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace?",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab+",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  "Control:Button": "Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

const leaves = new Set(
  ("Id AlternateId Version ProviderName DefaultLocale SupportUrl AppDomain Host Set Method SourceLocation Permissions " +
    "Override Runtime Namespace Title LearnMoreUrl FunctionFile Label TaskpaneId FunctionName Enabled bt:Override").split(" "),
);

const shapeName = ({ name, attributes }: Element): string =>
  attributes["xsi:type"] === undefined ? name : `${name}:${attributes["xsi:type"]}`;

/** Sentences on elements that are missing, too many, unknown or in another order than Excel reads them. */
export function checkOrder(element: Element): readonly string[] {
  const shape = shapes[shapeName(element)];
  if (shape === undefined && !leaves.has(element.name)) {
    return [`<${element.name}> of the type "${element.attributes["xsi:type"] ?? "none"}" is not one this add-in uses.`];
  }
  const parts = (shape ?? "").split(" ").filter((part) => part !== "");
  const names = parts.map((part) => part.replace(/[?+*]$/, ""));
  const sentences: string[] = [];

  for (const [at, part] of parts.entries()) {
    const count = element.children.filter((child) => child.name === names[at]).length;
    if (count === 0 && !/[?*]$/.test(part)) sentences.push(`<${element.name}> needs a <${names[at]}>.`);
    if (count > 1 && !/[+*]$/.test(part)) {
      sentences.push(`<${element.name}> should hold <${names[at]}> once, not ${count} times.`);
    }
  }
  let last = -1;
  for (const child of element.children) {
    const place = names.indexOf(child.name);
    if (place < 0) {
      sentences.push(`<${element.name}> cannot hold a <${child.name}>.`);
      continue;
    }
    if (place < last) sentences.push(`In <${element.name}>, <${child.name}> should stand before <${names[last]}>.`);
    last = Math.max(last, place);
  }
  return [...sentences, ...element.children.flatMap((child) => (names.includes(child.name) ? checkOrder(child) : []))];
}
