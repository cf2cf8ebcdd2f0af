import { formatBackupName, parseBackupName } from "@electron/store/backup-name";
import { planRetention } from "@electron/store/backup-retention";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-28T11:36:00.000Z");

/** A backup so many days before now, with its age as its name. */
const backup = (days: number, rows = 100) => ({
  name: String(days),
  at: new Date(NOW - days * DAY).toISOString(),
  reason: "working" as const,
  rows,
  hash: "0".repeat(16),
});

const kept = (backups: ReturnType<typeof backup>[]) => Object.fromEntries(planRetention(backups));
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("backups are kept", () => {
  test("the last five, one a day for 14 days, one a month for 12 months", () => {
    // Three a day for two years; the name is the age in days.
    const all = span(0, 730 * 3).map((third) => backup(third / 3));
    const plan = planRetention(all);
    const of = (generation: string) =>
      [...plan].filter(([, each]) => each === generation).map(([name]) => Number(name));
    expect(
      of("recent")
        .map((age) => Math.round(age * 3))
        .sort(),
    ).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(of("daily").concat(of("recent")).map(dayOf)).size).toBe(14);
    expect(new Set([...plan.keys()].map((name) => dayOf(Number(name)).slice(0, 7))).size).toBe(12);
    expect(plan.size).toBeLessThanOrEqual(5 + 14 + 12);
  });

  test("a day or month without a backup is none of the 14 or 12", () => {
    const yearly = [0, 100, 200, 300, 400, 500, 600, 700].map((days) => backup(days));
    expect(Object.keys(kept(yearly))).toHaveLength(8);
  });

  test("a newer empty one never pushes out an older full one", () => {
    const full = [backup(40, 5000), backup(35, 5200)];
    const empty = span(0, 30).flatMap((days) => [backup(days, 0), backup(days + 0.2, 0)]);
    const plan = kept([...full, ...empty]);
    expect([plan["40"], plan["35"]]).toEqual(["recent", "recent"]);
    expect(Object.keys(plan).length).toBeLessThanOrEqual(2 + 31);
  });

  test("one with half the records counts as full, one with less does not", () => {
    const full = span(10, 14).map((days) => backup(days, 100));
    const newer = (rows: number) => span(0, 4).map((index) => backup(index / 100, rows));
    // Within one day five full newer ones take the places of the recent; five thin ones do not.
    expect(kept([...full, ...newer(50)])["14"]).toBe("daily");
    expect(kept([...full, ...newer(49)])["14"]).toBe("recent");
  });

  test("whatever there is: the newest and the fullest are always among them, and pruning again removes nothing", () => {
    const backups = fc.uniqueArray(fc.record({ days: fc.nat({ max: 900 }), rows: fc.nat({ max: 50 }) }), {
      selector: ({ days }) => days,
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(backups, (list) => {
        const all = list.map(({ days, rows }) => backup(days, rows));
        const plan = planRetention(all);
        const left = all.filter(({ name }) => plan.has(name));
        const newest = all.reduce((a, b) => (a.at > b.at ? a : b));
        expect(plan.has(newest.name)).toBe(true);
        expect(Math.max(...left.map(({ rows }) => rows)) * 2).toBeGreaterThanOrEqual(
          Math.max(...all.map(({ rows }) => rows)),
        );
        expect([...planRetention(left).keys()].sort()).toEqual([...plan.keys()].sort());
      }),
    );
  });
});

function dayOf(days: number): string {
  return new Date(NOW - days * DAY).toISOString().slice(0, 10);
}

describe("a backup's name", () => {
  test("says when, why, how many records, and the hash, and is read back", () => {
    const named = { at: "2026-11-28T11:36:05.120Z", reason: "quit", rows: 1234, hash: "0123456789abcdef" } as const;
    const name = formatBackupName(named);
    expect(name).toBe("2026-11-28T11-36-05-120Z.quit.1234.0123456789abcdef.qunce");
    expect(parseBackupName(name)).toEqual(named);
  });

  test.each([
    "shop.qunce",
    "2026-11-28T11-36-05-120Z.quit.1234.0123456789abcdef.qunce.draft",
    "2026-13-28T11-36-05-120Z.quit.1234.0123456789abcdef.qunce",
    "2026-11-28T11-36-05-120Z.evil.1234.0123456789abcdef.qunce",
    "../2026-11-28T11-36-05-120Z.quit.1234.0123456789abcdef.qunce",
  ])("of any other file is none: %s", (name) => {
    expect(parseBackupName(name)).toBeUndefined();
  });
});
