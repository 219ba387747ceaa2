/** Slots looked at before the table gives up: more than that, and the texts were made to collide. */
const longestSearch = 64;
/** Of a longer text, so many characters at each end tell it from others nearly always. */
const end = 12;

function hashOf(name: string): number {
  const { length } = name;
  let hash = length;
  if (length <= 2 * end) for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  else {
    for (let at = 0; at < end; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    for (let at = length - end; at < length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  return hash ^ (hash >>> 13);
}

/**
 * Numbers for texts, 0, 1, 2, … in order of appearance. A map of the language's own keeps a text and a number for each entry in
 * places far apart; here a look at a slot and one comparison find a text in a million, most of it within the processor's cache.
 */
export class NumberedNames {
  readonly names: (string | number)[];
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Int32Array(512);
  #known = 0;
  /** For texts that collide: slower, and no worse than slower. */
  #others: Map<string, number> | null = null;

  /** `names` is shared with names that are no texts; each takes the next number. */
  constructor(names: (string | number)[]) {
    this.names = names;
  }

  /** The number of a text, and where it is new, the next one. */
  numberOf(name: string): number {
    const known = this.#others?.get(name);
    if (known !== undefined) return known;
    const hash = hashOf(name);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let looked = 0; looked < longestSearch; looked += 1) {
      const number = this.#slots[slot]!;
      if (number < 0) return this.#add(name, hash, slot);
      if (this.#hashes[number] === hash && this.names[number] === name) return number;
      slot = (slot + 1) & mask;
    }
    this.#others ??= new Map();
    const number = this.names.push(name) - 1;
    this.#others.set(name, number);
    return number;
  }

  #add(name: string, hash: number, slot: number): number {
    const number = this.names.push(name) - 1;
    if (number >= this.#hashes.length) {
      const hashes = new Int32Array(2 * (number + 1));
      hashes.set(this.#hashes);
      this.#hashes = hashes;
    }
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    this.#known += 1;
    if (2 * this.#known > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const held = this.#slots.filter((number) => number >= 0);
    const size = 2 ** Math.ceil(Math.log2(4 * held.length));
    this.#slots = new Int32Array(size).fill(-1);
    for (const number of held) {
      let slot = this.#hashes[number]! & (size - 1);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = number;
    }
  }
}
