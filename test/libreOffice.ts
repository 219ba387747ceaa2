import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const usual = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ...(process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "soffice")),
];

/** The program to run, or null where LibreOffice is not installed: tests that need it print one line and pass it by. */
export const libreOffice: string | null = usual.find((path) => existsSync(path)) ?? null;

/** Opens a workbook in LibreOffice, without a window, and gives its first sheet as CSV text. */
export const convertToCsv = (program: string, workbook: string): string =>
  convert(program, workbook, "44,34,76,1,,0,false,false,false", (folder) =>
    readFileSync(join(folder, basename(workbook).replace(/\.xlsx$/, ".csv")), "utf8"),
  );

/** Every sheet by its name as CSV text, each formula worked out anew: else LibreOffice keeps the values that a file holds. */
export const recalculatedSheets = (program: string, workbook: string): ReadonlyMap<string, string> =>
  convert(program, workbook, "44,34,76,1,,0,false,false,false,false,false,-1", (folder) => {
    const start = `${basename(workbook, ".xlsx")}-`;
    const files = readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith(".csv"));
    return new Map(files.map((name) => [name.slice(start.length, -".csv".length), readFileSync(join(folder, name), "utf8")]));
  });

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function convert<T>(program: string, workbook: string, options: string, read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    /* A profile of its own, so that an open LibreOffice or a second test is not in the way. */
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    if (options.endsWith("-1")) writeFileSync(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const args = [installation, "--headless", "--convert-to", `csv:Text - txt - csv (StarCalc):${options}`, "--outdir", folder, workbook];
    execFileSync(program, args, { stdio: "pipe", timeout: 120_000 });
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens workbooks in LibreOffice and gives every sheet of each as CSV text, all digits kept, by "file-sheet". */
export function convertSheets(program: string, workbooks: readonly string[]): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
    execFileSync(program, [profile, "--headless", "--convert-to", filter, "--outdir", out, ...workbooks], { stdio: "pipe", timeout: 300_000 });
    return new Map(readdirSync(out).map((name) => [name.replace(/\.csv$/, ""), readFileSync(join(out, name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
