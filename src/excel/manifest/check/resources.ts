import { checkTexts } from "./identity";
import { everything, find, type Element } from "./tree";

const longest = { "bt:Images": 2048, "bt:Urls": 2048, "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;
type Room = keyof typeof longest;
const rooms = Object.keys(longest) as readonly Room[];

/** Which room of the resources an element's resid belongs to. */
const roomOf: Readonly<Record<string, Room>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** The elements that should point to a resource: all that are inside the version overrides and outside the resources. */
function pointers(overrides: Element): readonly Element[] {
  const hosts = find(overrides, "Hosts");
  return hosts === undefined ? [] : everything(hosts).filter((element) => roomOf[element.name] !== undefined);
}

/** The value of a resource in the default locale; undefined when there is none of that id. */
export function resource(root: Element, id: string | undefined): string | undefined {
  const resources = find(root, "VersionOverrides", "Resources");
  const found = resources?.children.flatMap((room) => room.children).find((element) => element.attributes["id"] === id);
  return found?.attributes["DefaultValue"];
}

/** Every resid leads to a resource of the right kind, every resource is used, and no id or text is too long. */
export function checkResources(root: Element): readonly string[] {
  const overrides = find(root, "VersionOverrides");
  if (overrides === undefined) return [];
  const sentences: string[] = [];
  const rooted = new Map<string, Room>();

  for (const room of rooms) {
    for (const element of find(overrides, "Resources", room)?.children ?? []) {
      const id = element.attributes["id"] ?? "";
      if (id === "") sentences.push(`A resource in <${room}> has no id.`);
      if (id.length > 32) sentences.push(`The resource id "${id}" should have at most 32 characters, not ${id.length}.`);
      if (rooted.has(id)) sentences.push(`The resource id "${id}" is used twice.`);
      rooted.set(id, room);
      sentences.push(...checkTexts(element, longest[room], `The resource "${id}"`));
    }
  }

  const used = new Set<string>();
  for (const element of pointers(overrides)) {
    const id = element.attributes["resid"] ?? "";
    const wanted = roomOf[element.name];
    const room = rooted.get(id);
    used.add(id);
    if (id === "") sentences.push(`<${element.name}> has no resid.`);
    else if (room === undefined) sentences.push(`<${element.name}> points to the resource "${id}", which does not exist.`);
    else if (room !== wanted) {
      sentences.push(`<${element.name}> points to "${id}" in <${room}>, but needs one in <${wanted}>.`);
    }
  }
  for (const id of rooted.keys()) {
    if (id !== "" && !used.has(id)) sentences.push(`The resource "${id}" is used nowhere.`);
  }
  return sentences;
}
