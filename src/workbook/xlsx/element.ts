/** An element of a part of a package, by its name without the prefix of a namespace. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text in it, that of its children included. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

const pattern =
  /<!--[\s\S]*?-->|<[?!](?!\[CDATA\[)[^>]*>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The elements of a text of XML, which may be the end of a part: what is closed without having been opened is passed over. */
export function elements(part: string): readonly Element[] {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const path: Open[] = [root];
  for (const [, raw, closing, tag, attributes, alone, text] of part.matchAll(pattern)) {
    const here = path[path.length - 1] ?? root;
    if (text !== undefined || raw !== undefined) here.text += raw ?? plain(text ?? "");
    else if (tag === undefined) continue;
    else if (closing) {
      if (path.length > 1 && here.name === local(tag)) close(path);
    } else {
      const element: Open = { name: local(tag), attributes: attributesOf(attributes ?? ""), children: [], text: "" };
      here.children.push(element);
      if (!alone) path.push(element);
    }
  }
  while (path.length > 1) close(path);
  return root.children;
}

function close(path: Open[]): void {
  const closed = path.pop();
  const parent = path[path.length - 1];
  if (closed && parent) parent.text += closed.text;
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(found.map(([, name = "", double, single]) => [local(name), plain(double ?? single ?? "")]));
}

const local = (name: string): string => name.replace(/^.*:/, "");

/** Excel writes characters that XML does not hold, and line ends in attributes, as _x000a_. */
const plain = (text: string): string =>
  text
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined ? String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal)) : (entities[name] ?? whole),
    )
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

export const child = ({ children }: Element, name: string): Element | undefined => children.find((each) => each.name === name);
export const childrenOf = ({ children }: Element, name: string): readonly Element[] => children.filter((each) => each.name === name);
export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** All elements of a name, however deep. */
export function within(found: readonly Element[], name: string): readonly Element[] {
  return found.flatMap((each) => (each.name === name ? [each] : within(each.children, name)));
}

/** An element as text; attributes that are undefined are left out. */
export function xml(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ""): string {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]));
  return content === "" ? `<${name}${said.join("")}/>` : `<${name}${said.join("")}>${content}</${name}>`;
}

export const escaped = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
