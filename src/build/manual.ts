import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { catalogue } from "../clv/index";
import { developmentHost, hostAddress } from "../excel/manifest/host";
import { functionsFile } from "../excel/functionsFile";
import { metadataText } from "../excel/metadata";
import { manualFiles } from "../manual/site";
import { languages } from "../words/language";

const source = join(__dirname, "..", "manual");

/** The script of the pages in one file that runs without a server. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(source, "client", "manual.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    minify: true,
    legalComments: "none",
  });
  return outputFiles[0]!.text;
}

/** Writes the manual into a folder, in place of one that is there. Answers with the number of its files. */
export async function writeManual(folder: string): Promise<number> {
  const files = new Map(manualFiles());
  files.set("manual.css", readFileSync(join(source, "manual.css"), "utf8"));
  files.set("manual.js", await script());
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return files.size;
}

/** The list of functions as it is served, in every language: Excel's "Help on this function" opens the page on the build's host. */
export function writeServedFunctions(folder: string, host: string): void {
  for (const language of languages) {
    writeFileSync(join(folder, functionsFile(language)), metadataText(catalogue, hostAddress(host), language));
  }
}

if (basename(process.argv[1] ?? "", ".ts") === "manual") {
  writeManual(join("dist", "help"))
    .then((count) => {
      writeServedFunctions("dist", process.env["ADDIN_HOST"] ?? developmentHost);
      console.log(`wrote dist/help (${count} files) and the dist/functions.json of every language with its help addresses`);
    })
    .catch((problem: unknown) => {
      console.error(problem instanceof Error ? problem.message : problem);
      process.exitCode = 1;
    });
}
