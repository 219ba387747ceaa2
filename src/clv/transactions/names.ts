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
 * places far apart; here a look at a slot, which holds hash and number side by side, and one comparison find a text in a million.
 */
export class NumberedNames {
  readonly names: (string | number)[];
  /** Hash and number + 1, slot after slot; 0 where a slot is free. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** For texts that collide: slower, and no worse than slower. */
  #others: Map<string, number> | null = null;

  /** `names` is shared with names that are no texts; each takes the next number. At most so many different texts will be asked for. */
  constructor(names: (string | number)[], most: number) {
    this.names = names;
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#slots = new Int32Array(2 * size);
    this.#mask = size - 1;
  }

  /** The number of a text, and where it is new, the next one. */
  numberOf(name: string): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const hash = hashOf(name);
    let slot = hash & mask;
    for (let looked = 0; looked < longestSearch; looked += 1) {
      const number = slots[2 * slot + 1]! - 1;
      if (number < 0) {
        slots[2 * slot] = hash;
        return (slots[2 * slot + 1] = this.names.push(name)) - 1;
      }
      if (slots[2 * slot] === hash && this.names[number] === name) return number;
      slot = (slot + 1) & mask;
    }
    this.#others ??= new Map();
    const known = this.#others.get(name) ?? this.names.push(name) - 1;
    this.#others.set(name, known);
    return known;
  }
}
