import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { WantedField } from "../fields/wantedField";

/** Takes the keyboard to a field once its step is on show; where the field is out of sight, to the heading of the step. With the field that is wanted, for lists to turn to its page. */
export function useFieldFocus(screen: RefObject<HTMLElement | null>, step: string): readonly [WantedField | null, (field: string) => void] {
  const wanted = useRef<string | null>(null);
  const last = useRef("");
  const [told, setTold] = useState<WantedField | null>(null);
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
  const focus = useCallback((field: string) => {
    wanted.current = field;
    setTold({ field });
  }, []);
  return [told, focus];
}
