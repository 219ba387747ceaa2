import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { version } from "../../package.json";
import { developmentHost } from "../excel/manifest/host";
import { manifest } from "../excel/manifest/manifest";

/** The two manifests by file name, as text. Throws with a sentence on a host that cannot serve Excel. */
export function manifests(host: string): Readonly<Record<"manifest.xml" | "manifest.namespaced.xml", string>> {
  return {
    "manifest.xml": manifest({ host, version, variant: "bare" }),
    "manifest.namespaced.xml": manifest({ host, version, variant: "namespaced" }),
  };
}

/** Writes both manifests for a host into a folder, and answers with the paths. Nothing is written for a wrong host. */
export function writeManifests(
  outputFolder: string,
  host: string = process.env["ADDIN_HOST"] ?? developmentHost,
): readonly string[] {
  const texts = Object.entries(manifests(host));
  mkdirSync(outputFolder, { recursive: true });
  return texts.map(([name, text]) => {
    const path = join(outputFolder, name);
    writeFileSync(path, text);
    return path;
  });
}

/** The manifest in the repository: bare names, on this computer. */
export function writeRootManifest(path: string): void {
  writeFileSync(path, manifests(developmentHost)["manifest.xml"]);
}

if (basename(process.argv[1] ?? "", ".ts") === "manifests") {
  try {
    if (process.argv.includes("--root")) writeRootManifest("manifest.xml");
    else for (const path of writeManifests("dist")) console.log(`wrote ${path}`);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}
