import { resource } from "./resources";
import { all, find, type Element } from "./tree";

/** The file of a name such as "assets/icon-32.png" in the served folder, or null when there is none. */
export type FileReader = (name: string) => Uint8Array | null;

const required = [16, 32, 80] as const;
const allowed = [16, 20, 24, 32, 40, 48, 64, 80] as const;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Width and height of a PNG in pixels, read from its header; null when the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24 || signature.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function checkImage(address: string, size: number, host: string, read: FileReader): readonly string[] {
  if (!address.startsWith(`${host}/`)) return [`The icon ${address} should come from ${host}.`];
  const name = address.slice(host.length + 1);
  const bytes = read(name);
  if (bytes === null) return [`The icon ${name} is missing.`];
  const found = pngSize(bytes);
  if (found === null) return [`The icon ${name} should be a PNG image.`];
  return found.width === size && found.height === size
    ? []
    : [`The icon ${name} should be ${size} by ${size} pixels, not ${found.width} by ${found.height}.`];
}

/** The sizes Excel requires are there, and every image is exactly as large as the manifest says. */
export function checkIcons(root: Element, host: string, read: FileReader): readonly string[] {
  const sentences: string[] = [];
  for (const [name, size] of [["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const) {
    const address = find(root, name)?.attributes["DefaultValue"];
    if (address !== undefined) sentences.push(...checkImage(address, size, host, read));
  }
  for (const owner of [...all(root, "Group"), ...all(root, "Control")]) {
    const images = find(owner, "Icon")?.children ?? [];
    const sizes = images.map((image) => Number(image.attributes["size"]));
    for (const size of required) {
      if (!sizes.includes(size)) sentences.push(`The icon of <${owner.name}> needs an image of ${size} pixels.`);
    }
    for (const [at, image] of images.entries()) {
      const size = sizes[at] ?? NaN;
      if (!allowed.some((known) => known === size)) {
        const said = image.attributes["size"];
        sentences.push(`The icon of <${owner.name}> has an image of "${said}" pixels, a size Excel does not use.`);
      }
      if (sizes.indexOf(size) !== at) sentences.push(`The icon of <${owner.name}> has two images of ${size} pixels.`);
      const address = resource(root, image.attributes["resid"]);
      if (address !== undefined) sentences.push(...checkImage(address, size, host, read));
    }
  }
  return sentences;
}
