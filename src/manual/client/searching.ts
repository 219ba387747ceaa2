import { find } from "../search/match";
import type { Findable, SearchIndex } from "../search/hit";

function optionFor({ kind, title, address }: Findable, place: number, { kinds }: SearchIndex): HTMLLIElement {
  const option = document.createElement("li");
  option.id = `hit-${place}`;
  option.role = "option";
  option.dataset["address"] = address;
  const text = document.createElement("span");
  text.textContent = title;
  const label = document.createElement("small");
  label.textContent = kinds[kind];
  option.append(text, " ", label);
  return option;
}

/** Shows the search box and answers it: "/" reaches it from anywhere, arrows choose, Enter opens, Escape closes. */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>("form.search");
  const input = form?.querySelector("input");
  const list = form?.querySelector<HTMLUListElement>("#hits");
  const status = form?.querySelector("#hits-status");
  const index = globalThis.manualIndex;
  if (!form || !input || !list || !status || !index) return;
  form.hidden = false;
  let chosen = -1;

  const options = (): HTMLLIElement[] => [...list.querySelectorAll("li")];
  const choose = (place: number): void => {
    const all = options();
    chosen = all.length === 0 ? -1 : (place + all.length) % all.length;
    all.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
    all[chosen]?.scrollIntoView({ block: "nearest" });
    if (chosen < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `hit-${chosen}`);
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const open = (option: HTMLElement | undefined): void => {
    const address = option?.dataset["address"];
    if (address === undefined) return;
    close();
    input.value = "";
    location.href = address;
  };
  const answer = (): void => {
    const query = input.value.trim();
    const found = find(query, index);
    list.replaceChildren(...found.map((one, place) => optionFor(one, place, index)));
    const isOpen = found.length > 0;
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    choose(isOpen ? 0 : -1);
    const { none = "", found: counted = "" } = form.dataset;
    status.textContent = query === "" ? "" : isOpen ? counted.replace("{count}", String(found.length)) : none;
    status.classList.toggle("hidden-words", query === "" || isOpen);
  };

  input.addEventListener("input", answer);
  input.addEventListener("focus", () => input.value !== "" && answer());
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) answer();
      else choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") open(options()[chosen]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  /* Pressing on a hit must not take the focus from the input first, or the list would close under the pointer. */
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => open((event.target as Element).closest("li") ?? undefined));
  input.addEventListener("blur", close);
  addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
