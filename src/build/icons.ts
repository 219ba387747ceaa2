import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** Up to 24 pixels the simplified drawing is used, on whose grid the edges fall on whole pixels at 16. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
const drawing = (size: number): string => (size <= 24 ? "assets/icon-small.svg" : "assets/icon.svg");

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

async function renderIcons(): Promise<void> {
  const places = [process.env["CHROME_PATH"] ?? "", ...usualPlaces];
  const executablePath = places.find((place) => place !== "" && existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      "Drawing the icons needs Chrome, Edge or Chromium: install one, or set CHROME_PATH to its program file.",
    );
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>` +
          readFileSync(drawing(size), "utf8"),
      );
      writeFileSync(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`wrote assets/icon-NN.png at ${sizes.join(", ")} pixels`);
}

renderIcons().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
