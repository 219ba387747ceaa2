import type { PanePage } from "./paneAlone";

/** Goes to a step of the builder, by the list where the pane is narrow. */
export async function goTo({ page }: PanePage, step: string): Promise<void> {
  const select = page.getByRole("combobox", { name: "Step" });
  if (await select.isVisible()) await select.selectOption(step);
  else await page.locator(`[data-step="${step}"]`).click();
}

export const unfold = ({ page }: PanePage, selector: string): Promise<void> => page.locator(`${selector} button`).first().click();

export async function unfoldSection(pane: PanePage, id: string): Promise<void> {
  await unfold(pane, `[data-section="${id}"]`);
  await pane.settled();
}
