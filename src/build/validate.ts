import { existsSync, readFileSync } from "node:fs";
import { version } from "../../package.json";
import { checkManifest, checkTogether } from "../excel/manifest/check";
import { developmentHost } from "../excel/manifest/host";
import { manifests } from "./manifests";

/** The icons lie in assets/ of the repository under the name they are served by. */
const read = (name: string): Uint8Array | null => (existsSync(name) ? readFileSync(name) : null);

const bare = readFileSync("manifest.xml", "utf8");
const namespaced = manifests(developmentHost)["manifest.namespaced.xml"];
const shared = { host: developmentHost, version, read };

const verdicts = [
  ["manifest.xml", checkManifest(bare, { ...shared, variant: "bare" })],
  ["manifest.namespaced.xml", checkManifest(namespaced, { ...shared, variant: "namespaced" })],
  ["both manifests", checkTogether(bare, namespaced)],
] as const;

for (const [name, sentences] of verdicts) {
  if (sentences.length === 0) console.log(`${name}: good`);
  for (const sentence of sentences) console.error(`${name}: ${sentence}`);
  if (sentences.length > 0) process.exitCode = 1;
}
