/** Where the add-in is served while it is developed, and what the manifest in the repository names. */
export const developmentHost = "https://localhost:3000";

/**
 * The address of the folder that serves the add-in, without a slash at its end: "https://apps.example.com/cxlv".
 * Throws an error whose message is a sentence, because a build with a wrong address must stop.
 */
export function hostAddress(text: string): string {
  const asked = text.trim();
  const example = "such as https://apps.example.com/cxlv";
  if (!URL.canParse(asked)) {
    throw new Error(`The host should be a full https address ${example}, not "${asked}".`);
  }
  const address = new URL(asked);
  if (address.protocol !== "https:") {
    throw new Error(`The host should be an https address ${example}, not "${asked}": Excel loads nothing else.`);
  }
  if (address.username !== "" || address.password !== "") {
    throw new Error("The host should not hold a user name or a password: all who install the add-in could read it.");
  }
  if (asked.includes("?") || asked.includes("#")) {
    throw new Error(`The host should end with its folder ${example}, without "?" or "#", not "${asked}".`);
  }
  if (/\.(html?|xml|js|json)\/?$/i.test(address.pathname)) {
    throw new Error(
      `The host should be the folder that holds taskpane.html, not a file: leave the last part of "${asked}" out.`,
    );
  }
  return `${address.origin}${address.pathname.replace(/\/+$/, "")}`;
}
