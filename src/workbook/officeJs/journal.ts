type TakeBack = (context: Excel.RequestContext) => void | Promise<void>;

/** How to take back what was done, the last first. Each entry is made before its change is sent, and harms nothing if it was not. */
export class Journal {
  private readonly entries: TakeBack[] = [];

  add(entry: TakeBack): void {
    this.entries.push(entry);
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** Entries queue little, so many share an exchange. */
  async takeBack(context: Excel.RequestContext): Promise<void> {
    let queued = 0;
    for (const entry of [...this.entries].reverse()) {
      await entry(context);
      queued += 1;
      if (queued % entriesAtOnce === 0) await context.sync();
    }
    await context.sync();
  }
}

/* One entry holds the texts of a whole run of cells. */
const entriesAtOnce = 2;
