import { useEffect, useState } from "react";

/** Long enough for the page to answer a key in between. */
const apart = 30;

/** How many of so many pictures are drawn by now: one after the other, so that typing never waits for all of them. */
export function useGradually(all: number): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count >= all) return undefined;
    const timer = setTimeout(() => setCount(count + 1), apart);
    return () => clearTimeout(timer);
  }, [count, all]);
  return Math.min(count, all);
}
