import type { EmbeddedSpreadsheet } from "../../src/embedded/facade";

declare global {
  const embedded: EmbeddedSpreadsheet;
}
