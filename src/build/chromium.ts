import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Browser, chromium as playwright } from "playwright-core";

const { env, platform } = process;

/** Where Chrome, Edge and Chromium install themselves. */
function installed(): string[] {
  if (platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter((root) => root !== undefined);
    return roots.flatMap((root) =>
      ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe", "Chromium/Application/chrome.exe"].map(
        (file) => path.join(root, file),
      ),
    );
  }
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];
  const folders = [...(env["PATH"] ?? "").split(path.delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that CHROME_PATH names, else an installed one, else the one that comes with the development packages. */
export async function findChromium(): Promise<string> {
  const named = env["CHROME_PATH"];
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH names ${named}, which cannot be run.`);
    return named;
  }
  return installed().find(isExecutable) ?? unpackChromium();
}

/** The packaged browser brings the libraries that a bare system lacks, but only when it thinks it runs as a Lambda. */
async function unpackChromium(): Promise<string> {
  env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/** Speaks English, whatever the system around it does. */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = env["CHROMIUM_FOR_TESTS"] ?? (await findChromium());
  const english = { LANG: "en_US.UTF-8", LANGUAGE: "en_US" };
  return playwright.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...args], env: { ...env, ...english } });
}
