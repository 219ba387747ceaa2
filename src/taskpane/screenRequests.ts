/** The screens that what stands around the pane may ask for: the ribbon, or the bar of the page. */
export type Screen = "functions" | "portability" | "builder" | "customers" | "explain";

/** Carries such requests into the pane, also one that came before the pane was drawn. */
export class ScreenRequests {
  private readonly listeners = new Set<(screen: Screen) => void>();
  private waiting: Screen | null = null;

  ask(screen: Screen): void {
    if (this.listeners.size === 0) this.waiting = screen;
    this.listeners.forEach((listener) => listener(screen));
  }

  onAsked(listener: (screen: Screen) => void): () => void {
    this.listeners.add(listener);
    const { waiting } = this;
    this.waiting = null;
    if (waiting !== null) listener(waiting);
    return () => this.listeners.delete(listener);
  }
}
