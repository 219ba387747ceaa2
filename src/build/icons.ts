import { readFileSync, writeFileSync } from "node:fs";
import { launchChromium } from "./chromium";

/** Up to 24 pixels the simplified drawing is used, on whose grid the edges fall on whole pixels at 16. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
const drawing = (size: number): string => (size <= 24 ? "assets/icon-small.svg" : "assets/icon.svg");

async function renderIcons(): Promise<void> {
  const browser = await launchChromium();
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
