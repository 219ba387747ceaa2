import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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
export function convertToCsv(program: string, workbook: string): string {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    /* A profile of its own, so that an open LibreOffice or a second test is not in the way. */
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", "--outdir", folder, workbook];
    execFileSync(program, args, { stdio: "pipe", timeout: 120_000 });
    return readFileSync(join(folder, basename(workbook).replace(/\.xlsx$/, ".csv")), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
