import { all, find, type Element } from "./tree";

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const culture = /^[a-z]{2,3}(-[a-z0-9]{2,8})+$/i;

const spaces = {
  xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
} as const;
const overridesSpace = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/** The least this add-in runs on; Excel hides it where a set is missing, which is better than #VALUE! in every cell. */
const neededSets = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" } as const;

const textOf = (root: Element, name: string): string => find(root, name)?.text ?? "";

/** Texts in every locale of an element: length, and no locale twice. */
export function checkTexts(element: Element, longest: number, label: string): readonly string[] {
  const overrides = element.children.filter((child) => child.name.endsWith("Override"));
  const texts = [element.attributes["DefaultValue"] ?? "", ...overrides.map((child) => child.attributes["Value"] ?? "")];
  const tongues = overrides.map((child) => child.attributes["Locale"] ?? "");
  return [
    ...texts
      .filter((text) => text === "" || text.length > longest)
      .map((text) => `${label} should have 1 to ${longest} characters, not ${text.length}.`),
    ...tongues
      .filter((tongue) => !culture.test(tongue))
      .map((tongue) => `${label} has an override for "${tongue}", which is not a locale.`),
    ...tongues
      .filter((tongue, at) => tongues.indexOf(tongue) !== at)
      .map((tongue) => `${label} has two overrides for ${tongue}.`),
  ];
}

/** Who the add-in is: schema names, id, version, locale, names, host application, requirement sets and permission. */
export function checkIdentity(root: Element, packageVersion: string): readonly string[] {
  const sentences: string[] = [];
  for (const [name, wanted] of Object.entries(spaces)) {
    if (root.attributes[name] !== wanted) sentences.push(`<OfficeApp> should say ${name}="${wanted}".`);
  }
  const overrides = find(root, "VersionOverrides");
  if (overrides !== undefined && overrides.attributes["xmlns"] !== overridesSpace) {
    sentences.push(`<VersionOverrides> should say xmlns="${overridesSpace}".`);
  }

  const id = textOf(root, "Id");
  if (!guid.test(id)) sentences.push(`<Id> should be a GUID, not "${id}".`);
  const version = textOf(root, "Version");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) {
    sentences.push(`<Version> should be four numbers with dots between, such as 1.2.3.0, not "${version}".`);
  } else if (version !== `${packageVersion}.0`) {
    sentences.push(`<Version> is ${version}, but package.json says ${packageVersion}: write the manifest again.`);
  }
  if (textOf(root, "ProviderName") === "") sentences.push("<ProviderName> should not be empty.");
  const locale = textOf(root, "DefaultLocale");
  if (!culture.test(locale)) sentences.push(`<DefaultLocale> should be a locale such as en-US, not "${locale}".`);

  const displayName = find(root, "DisplayName");
  const description = find(root, "Description");
  if (displayName !== undefined) sentences.push(...checkTexts(displayName, 125, "<DisplayName>"));
  if (description !== undefined) sentences.push(...checkTexts(description, 250, "<Description>"));

  for (const host of find(root, "Hosts")?.children ?? []) {
    const name = host.attributes["Name"] ?? "";
    if (name !== "Workbook") sentences.push(`<Host> should be Workbook (Excel), not "${name}".`);
  }
  for (const [set, least] of Object.entries(neededSets)) {
    const found = all(root, "Set").find((element) => element.attributes["Name"] === set);
    if (found === undefined) sentences.push(`<Requirements> should ask for ${set} ${least}.`);
    else if (found.attributes["MinVersion"] !== least) {
      const asked = found.attributes["MinVersion"] ?? "any version";
      sentences.push(`<Requirements> should ask for ${set} ${least}, not ${asked}.`);
    }
  }
  const permission = textOf(root, "Permissions");
  if (permission !== "ReadWriteDocument") {
    sentences.push(`<Permissions> should be ReadWriteDocument, which writing a formula needs, not "${permission}".`);
  }
  return sentences;
}
