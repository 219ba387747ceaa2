const narrowest = 320;
const widestShare = 0.6;
const step = 24;
const usual = 380;

/** Makes the line between grid and pane movable, by pointer and by arrow keys. */
export function makeMovable(splitter: HTMLElement, page: HTMLElement): void {
  let width = usual;
  const widest = () => Math.max(narrowest, Math.floor(page.clientWidth * widestShare));
  const setWidth = (wanted: number) => {
    width = Math.min(widest(), Math.max(narrowest, Math.round(wanted)));
    page.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    splitter.setAttribute("aria-valuemax", String(widest()));
  };
  splitter.tabIndex = 0;
  splitter.setAttribute("aria-orientation", "vertical");
  splitter.setAttribute("aria-valuemin", String(narrowest));
  setWidth(usual);

  splitter.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    splitter.setPointerCapture(down.pointerId);
    const from = width;
    const move = (event: PointerEvent) => setWidth(from + down.clientX - event.clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", () => splitter.removeEventListener("pointermove", move), { once: true });
  });
  splitter.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + step, ArrowRight: width - step, Home: widest(), End: narrowest }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  });
  addEventListener("resize", () => setWidth(width));
}
