import { XMLParser, XMLValidator } from "fast-xml-parser";

/** One element of the manifest; the name keeps its prefix ("bt:Image"). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Node = { readonly [name: string]: unknown };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

function elements(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inside = node[name] as readonly Node[];
    const text = inside.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join("");
    return [{
      name,
      attributes: (node[":@"] ?? {}) as Record<string, string>,
      children: elements(inside),
      text: text.trim(),
    }];
  });
}

/** The root element, or the sentence that says where the text stops being XML. */
export function parseXml(xml: string): { readonly root: Element } | { readonly sentence: string } {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) {
    const { line, msg } = verdict.err;
    return { sentence: `The manifest is not well-formed XML: line ${line}: ${msg.replace(/\.$/, "")}.` };
  }
  const [root] = elements(parser.parse(xml) as readonly Node[]);
  return root === undefined ? { sentence: "The manifest is empty." } : { root };
}

/** The first element at the end of a path of names below this one. */
export function find(from: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => at?.children.find((child) => child.name === name), from);
}

/** The element and everything below it, in the order of the text. */
export function everything(from: Element): readonly Element[] {
  return [from, ...from.children.flatMap(everything)];
}

/** All elements of one name below this one; `type` asks for an xsi:type as well. */
export function all(from: Element, name: string, type?: string): readonly Element[] {
  return everything(from).filter(
    (element) => element.name === name && (type === undefined || element.attributes["xsi:type"] === type),
  );
}
