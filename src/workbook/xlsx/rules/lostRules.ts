/** Rules that could not be taken over, by what is in their way, with the places where they stand. */
export class LostRules {
  private readonly places = new Map<string, string[]>();

  add(what: string, sheet: string, place: string): void {
    const known = this.places.get(what) ?? [];
    this.places.set(what, [...known, `${sheet}!${place.trim().replace(/\s.*$/, " …")}`]);
  }

  /** One phrase for each kind; a long list of places would hide the other kinds. */
  get words(): string[] {
    return [...this.places].map(([what, places]) => {
      const unique = [...new Set(places)];
      const more = unique.length > shown ? ", …" : "";
      return `${what} (${unique.slice(0, shown).join(", ")}${more})`;
    });
  }
}

const shown = 3;
