import { type RefObject, useEffect } from "react";

/** In a page shared with the grid the keyboard is there while cells are picked: Enter and Escape end it from there too. */
export function usePickingKeys(screen: RefObject<HTMLElement | null>, isPicking: boolean, stop: () => void): void {
  useEffect(() => {
    if (!isPicking) return undefined;
    const end = (event: KeyboardEvent): void => {
      const isInPane = event.target instanceof Node && screen.current?.contains(event.target) === true;
      if (isInPane || (event.key !== "Enter" && event.key !== "Escape")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      stop();
    };
    window.addEventListener("keydown", end, true);
    return () => window.removeEventListener("keydown", end, true);
  }, [screen, isPicking, stop]);
}
