/** Hands a file to the browser, to be saved where the user keeps downloads. */
export function saveAs(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  /* The browser reads the address after the click, so it must live a little longer. */
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A model's name as the beginning of a file's name, which takes no signs of paths. */
export const fileStem = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ").replace(/\s+/g, " ").trim().slice(0, 80).replace(/^\.+|\.+$/g, "") || "CXLV";
