/** Text in the checker's plain form; every unit knows which stretch of the original it stands for. */
export type FoldedCopy = {
  readonly text: string;
  /** Of each unit: where the original it stands for begins, and where it ends (exclusive), in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What was left out before each unit: nothing, something easily overlooked, or the end of a clause. */
  readonly gaps: Uint8Array;
};

/** What may be left out before a unit. */
export const GAP = { none: 0, soft: 1, hard: 2 } as const;

/** Collects folded units with where they come from. */
export class FoldWriter {
  #units: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #gaps: Uint8Array;
  #length = 0;
  /** The unit written last; 0 at the beginning. */
  lastUnit = 0;

  constructor(size: number) {
    this.#units = new Uint16Array(size + 8);
    this.#starts = new Int32Array(size + 8);
    this.#ends = new Int32Array(size + 8);
    this.#gaps = new Uint8Array(size + 8);
  }

  put(form: string, start: number, end: number, gap: number): void {
    for (let index = 0; index < form.length; index++) {
      this.putUnit(form.charCodeAt(index), start, end, index === 0 ? gap : GAP.none);
    }
  }

  putUnit(unit: number, start: number, end: number, gap: number): void {
    const at = this.#length;
    if (at === this.#units.length) this.#grow();
    this.#units[at] = unit;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#gaps[at] = gap;
    this.#length = at + 1;
    this.lastUnit = unit;
  }

  done(): FoldedCopy {
    return {
      text: textOf(this.#units.subarray(0, this.#length)),
      starts: this.#starts,
      ends: this.#ends,
      gaps: this.#gaps,
    };
  }

  /** One sign may stand for several units (㋿), so the original's length is not a bound. */
  #grow(): void {
    const size = this.#length * 2;
    this.#units = grown(this.#units, new Uint16Array(size));
    this.#starts = grown(this.#starts, new Int32Array(size));
    this.#ends = grown(this.#ends, new Int32Array(size));
    this.#gaps = grown(this.#gaps, new Uint8Array(size));
  }
}

function grown<Numbers extends Uint8Array | Uint16Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** `fromCharCode` takes a limited number of arguments. */
function textOf(units: Uint16Array): string {
  let text = "";
  for (let from = 0; from < units.length; from += 8192) {
    text += String.fromCharCode.apply(null, units.subarray(from, from + 8192) as unknown as number[]);
  }
  return text;
}
