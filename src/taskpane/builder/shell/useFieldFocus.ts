import { type RefObject, useCallback, useEffect, useRef } from "react";

/** Takes the keyboard to a field once its step is on show; where the field is out of sight, to the heading of the step. */
export function useFieldFocus(screen: RefObject<HTMLElement | null>, step: string) {
  const wanted = useRef<string | null>(null);
  const last = useRef("");
  useEffect(() => {
    const isNew = last.current !== step;
    last.current = step;
    if (wanted.current === null && !isNew) return;
    const field = wanted.current;
    wanted.current = null;
    const heading = screen.current?.querySelector<HTMLElement>("[data-heading]");
    const target = field === null ? null : screen.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
    if (target) target.scrollIntoView({ block: "center" });
    else heading?.scrollIntoView({ block: "start" });
    (target ?? heading)?.focus({ preventScroll: true });
  });
  return useCallback((field: string) => {
    wanted.current = field;
  }, []);
}
