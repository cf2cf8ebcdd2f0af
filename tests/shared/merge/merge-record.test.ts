import { type Lineage, noLineage, type UnitValues } from "@shared/domain/merge/lineage";
import { compareSides, mergeSides, type Preference, type Side } from "@shared/domain/merge/merge-record";
import { writeDown } from "@shared/domain/merge/write-down";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Someone's copy of one record. */
class Copy {
  values: UnitValues;
  lineage: Lineage;
  readonly #newVersion: () => string;

  constructor(values: UnitValues, lineage: Lineage, newVersion: () => string) {
    this.values = values;
    this.lineage = lineage;
    this.#newVersion = newVersion;
  }

  edit(unit: string, value: unknown): void {
    this.values = { ...this.values, [unit]: value };
  }

  handOut(): Side {
    this.lineage = writeDown(this.lineage, this.values, this.#newVersion);
    return { values: this.values, lineage: this.lineage };
  }

  takeIn(theirs: Side, preference: Preference): void {
    const merged = mergeSides(this.handOut(), theirs, () => preference, this.#newVersion);
    this.values = merged.values;
    this.lineage = merged.lineage;
  }
}

/** Three people with the same record. */
function aTeam(values: UnitValues): [Copy, Copy, Copy] {
  let last = 0;
  // Versions are not in the order in which they were made: nothing may rest on it.
  const newVersion = () => `${(++last * 7919) % 1000}-${last}`;
  const start = writeDown(noLineage, values, newVersion);
  const copy = () => new Copy(values, start, newVersion);
  return [copy(), copy(), copy()];
}

const START = { title: "会员日", note: "一\n二\n三", tags: ["a", "b"], at: "2026-11-28T20:00" };

describe("two people who edit the same record", () => {
  test("both keep their edits of different fields", () => {
    const [a, b] = aTeam(START);
    a.edit("title", "双周日");
    b.edit("at", "2026-11-29T20:00");
    expect(compareSides(a.handOut(), b.handOut())).toEqual([
      { unit: "title", kind: "mine", value: "双周日" },
      { unit: "at", kind: "theirs", value: "2026-11-29T20:00" },
    ]);
  });

  test("see a conflict with what both started from, and their choice is the last word for everybody", () => {
    const [a, b, c] = aTeam(START);
    a.edit("title", "甲");
    b.edit("title", "乙");
    const fromB = b.handOut();
    expect(compareSides(a.handOut(), fromB)).toEqual([
      { unit: "title", kind: "conflict", mine: "甲", theirs: "乙", base: "会员日" },
    ]);
    a.takeIn(fromB, "theirs");
    c.takeIn(a.handOut(), "mine");
    b.takeIn(c.handOut(), "mine");
    expect([a.values.title, b.values.title, c.values.title]).toEqual(["乙", "乙", "乙"]);
    expect(compareSides(b.handOut(), a.handOut())).toEqual([]);
  });

  test("an older pack never brings back what has been changed since", () => {
    const [a, b] = aTeam(START);
    const old = a.handOut();
    b.takeIn(old, "theirs");
    b.edit("title", "新的");
    b.takeIn(old, "theirs");
    a.takeIn(b.handOut(), "mine");
    expect([a.values.title, b.values.title]).toEqual(["新的", "新的"]);
  });
});

const edit = fc.oneof(
  fc.record({ unit: fc.constant("title"), value: fc.constantFrom("甲", "乙", "丙") }),
  fc.record({ unit: fc.constant("at"), value: fc.constantFrom("1", "2", "3") }),
  fc.record({
    unit: fc.constant("tags"),
    value: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 }),
  }),
  fc.record({
    unit: fc.constant("note"),
    value: fc.array(fc.constantFrom("一", "二", "三", "四"), { maxLength: 4 }).map((lines) => lines.join("\n")),
  }),
);
const person = fc.integer({ min: 0, max: 2 });
const act = fc.oneof(
  fc.record({ kind: fc.constant("edit" as const), who: person, edit }),
  fc.record({ kind: fc.constant("pass" as const), from: person, to: person }),
  fc.record({ kind: fc.constant("keep" as const), from: person }),
  fc.record({ kind: fc.constant("late" as const), from: person, to: person }),
);

describe("three people passing packs in any order, any number of times", () => {
  test.each(["settled", "mine", "theirs"] as const)("end equal when conflicts are decided for %s", (preference) => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const team = aTeam(START);
        const kept = new Map<number, Side>();
        const of = (who: number) => team[who] as Copy;
        for (const step of acts) {
          if (step.kind === "edit") of(step.who).edit(step.edit.unit, step.edit.value);
          else if (step.kind === "keep") kept.set(step.from, of(step.from).handOut());
          else {
            const pack = step.kind === "late" ? kept.get(step.from) : of(step.from).handOut();
            if (pack && step.from !== step.to) of(step.to).takeIn(pack, preference);
          }
        }
        // At the end the first collects everybody's pack and hands the outcome round.
        of(0).takeIn(of(1).handOut(), preference);
        of(0).takeIn(of(2).handOut(), preference);
        of(1).takeIn(of(0).handOut(), preference);
        of(2).takeIn(of(0).handOut(), preference);
        expect([of(1).values, of(2).values]).toEqual([of(0).values, of(0).values]);
        for (const [x, y] of [
          [0, 1],
          [1, 2],
          [2, 0],
        ] as const) {
          expect(compareSides(of(x).handOut(), of(y).handOut())).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
  });
});
