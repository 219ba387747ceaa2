import { pageName, type Variant } from "../variants";
import { resource } from "./resources";
import { all, everything, find, type Element } from "./tree";

/** Every address in the manifest: the settings of the root, the images and pages of the resources, and their overrides. */
function addressesOf(root: Element): readonly string[] {
  const holders = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"];
  const named = everything(root)
    .filter((element) => holders.includes(element.name))
    .flatMap(({ attributes, children }) => [attributes["DefaultValue"], ...children.map((child) => child.attributes["Value"])])
    .filter((address) => address !== undefined);
  return [...new Set([...named, ...all(root, "AppDomain").map((element) => element.text)])];
}

/** All addresses are https, and what Excel runs comes from the host's own folder. */
export function checkAddresses(root: Element, host: string, variant: Variant): readonly string[] {
  const sentences = addressesOf(root)
    .filter((address) => !URL.canParse(address) || new URL(address).protocol !== "https:")
    .map((address) => `Every address should start with https://, but "${address}" does not.`);

  const point = all(root, "ExtensionPoint", "CustomFunctions")[0];
  const place = (name: string) => resource(root, find(point, name, "SourceLocation")?.attributes["resid"]);
  const wanted = { Script: "functions.js", Metadata: "functions.json", Page: pageName(variant) };
  for (const [name, file] of Object.entries(wanted)) {
    const address = place(name);
    if (address !== undefined && address !== `${host}/${file}`) {
      sentences.push(`<${name}> should come from ${host}/${file}, not ${address}.`);
    }
  }
  const overridden = everything(root)
    .filter(({ name }) => name === "bt:Url")
    .flatMap(({ children }) => children.map((child) => child.attributes["Value"] ?? ""));
  for (const address of overridden.filter((one) => !one.startsWith(`${host}/`))) {
    sentences.push(`Every override of an address should come from ${host}/, not ${address}.`);
  }
  const support = find(root, "SupportUrl")?.attributes["DefaultValue"];
  if (support !== undefined && !support.startsWith(`${host}/`)) {
    sentences.push(`<SupportUrl> should be a page of ${host}, not ${support}.`);
  }
  const domains = all(root, "AppDomain").map((element) => element.text);
  const origin = new URL(host).origin;
  if (!domains.includes(origin)) sentences.push(`<AppDomains> should name ${origin}, where the pane lives.`);
  return sentences;
}
