import { likeness, printOf } from "@shared/domain/copy-likeness";
import { findRepeats, type GuardedCopy } from "@shared/domain/find-repeats";
import { addDays } from "@shared/domain/wall-time";
import { describe, expect, test } from "vitest";
import { seededCopy, seededRandom } from "../bench/seeded-text";

const COPY =
  "今晚八点会员日开始，唇釉两支一百二十八，上次有人拍晚了没拿到，这次每色留了二十支。先想好肤色再来问，周岚在线答色号。";

let made = 0;
function message(at: string, text: string, groupId: string | null = "vip"): GuardedCopy {
  made += 1;
  return { id: `m${made}`, groupId, at, text };
}

const alike = (a: string, b: string) => {
  const [left, right] = [printOf(a), printOf(b)];
  return left && right ? likeness(left, right) : undefined;
};

describe("two pieces of copy", () => {
  test("are the same however they are set: signs, width, case, emoji and blanks say nothing", () => {
    expect(alike("Live 今晚 20:00 开始！🎉 来看看", "LIVE今晚２０：００开始～来看看")).toBe(1);
  });

  test("stay nearly the same with another price, name or greeting, and are not with another subject", () => {
    expect(alike(COPY, COPY.replace("一百二十八", "一百一十八"))).toBeGreaterThan(0.8);
    expect(alike(COPY, `早上好呀，${COPY}`)).toBeGreaterThan(0.85);
    expect(alike(COPY, "今晚八点周岚在群里教三分钟出门妆，自带一支眉笔就行，不讲产品，问题先发群里。")).toBeLessThan(
      0.2,
    );
  });

  test("are no copy when they are a greeting", () => {
    expect([printOf("早安☀️☀️☀️"), printOf(""), printOf("👍👍👍👍👍👍👍👍👍👍")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a repeat", () => {
  test("is the latest earlier message of the same group within the days, counted by date", () => {
    const first = message("2026-11-01T20:00", COPY);
    const second = message("2026-11-10T20:00", COPY.replace("八点", "九点"));
    const third = message("2026-11-24T08:00", COPY);
    const late = message("2026-12-09T08:00", COPY);
    const repeats = findRepeats([first, second, third, late], 14);
    expect([...repeats].map(([id, { of }]) => [id, of.id])).toEqual([
      [second.id, first.id],
      [third.id, second.id],
    ]);
  });

  test("is none in another group, on a channel without groups, or when the rule is off", () => {
    const messages = [
      message("2026-11-01T20:00", COPY, "vip"),
      message("2026-11-02T20:00", COPY, "newbie"),
      message("2026-11-03T20:00", COPY, null),
      message("2026-11-04T20:00", COPY, null),
    ];
    expect(findRepeats(messages, 14).size).toBe(0);
    expect(findRepeats([message("2026-11-01T20:00", COPY), message("2026-11-02T20:00", COPY)], 0).size).toBe(0);
  });

  test("is found by the shortcut exactly where comparing every pair finds it", () => {
    const random = seededRandom(7);
    const bases = Array.from({ length: 12 }, () => seededCopy(random, 60));
    const messages = Array.from({ length: 400 }, (_, index) => {
      const base = bases[Math.floor(random() * bases.length)] ?? "";
      const cut = Math.floor(random() * 40);
      const text = random() < 0.5 ? base : base.slice(0, cut) + seededCopy(random, 6) + base.slice(cut + 12);
      return message(
        `${addDays("2026-11-01", Math.floor(index / 10))}T20:${String(index % 10).padStart(2, "0")}`,
        text,
      );
    });
    const slow = new Map<string, string>();
    messages.forEach((copy, index) => {
      for (const other of messages.slice(0, index).toReversed()) {
        const days = (Date.parse(copy.at.slice(0, 10)) - Date.parse(other.at.slice(0, 10))) / 86_400_000;
        if (days > 14) break;
        if ((alike(copy.text, other.text) ?? 0) < 0.7) continue;
        slow.set(copy.id, other.id);
        break;
      }
    });
    const fast = [...findRepeats(messages, 14)].map(([id, { of }]) => [id, of.id]);
    expect(slow.size).toBeGreaterThan(100);
    expect(fast).toEqual([...slow]);
  });
});
