import { presetName } from "@renderer/ui/series/preset-name";
import { choiceOf, type RepeatChoice, ruleTextOf, weeklyFrom } from "@renderer/ui/series/repeat-choice";
import { presetChoice, presetOf, REPEAT_PRESETS } from "@renderer/ui/series/repeat-presets";
import { ruleSentence } from "@renderer/ui/series/rule-sentence";
import { describe, expect, test } from "vitest";
import { translator } from "../translator";

/** A Sunday, the last of its month. */
const SUNDAY = "2026-11-29T20:00";
const never = { kind: "never" } as const;

describe("the usual ways to repeat", () => {
  test("have rules, names and sentences that belong to the day", () => {
    const t = translator("zh-CN");
    const rows = REPEAT_PRESETS.map((preset) => {
      const rule = ruleTextOf({ ...presetChoice(preset, SUNDAY), end: never }, SUNDAY);
      return [presetName(preset, SUNDAY, t), rule, ruleSentence(rule, t)];
    });
    expect(rows).toEqual([
      ["每天", "FREQ=DAILY", "每天"],
      ["每周日", "FREQ=WEEKLY;BYDAY=SU", "每周日"],
      ["双周日（每两周的周日）", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "每两周的周日"],
      ["每月29日", "FREQ=MONTHLY;BYMONTHDAY=29", "每月29日"],
      ["每月最后一个周日", "FREQ=MONTHLY;BYDAY=-1SU", "每月最后一个周日"],
      ["每月最后一天", "FREQ=MONTHLY;BYMONTHDAY=-1", "每月最后一天"],
      ["工作日（周一至周五）", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "每个工作日（周一至周五）"],
      ["农历每年（七夕、生日）", "RSCALE=CHINESE;FREQ=YEARLY", "农历每年的这一天"],
    ]);
  });

  test("are known again by their rule, whatever their end", () => {
    for (const preset of REPEAT_PRESETS) {
      const choice: RepeatChoice = { ...presetChoice(preset, SUNDAY), end: { kind: "count", count: 8 } };
      const read = choiceOf(ruleTextOf(choice, SUNDAY), SUNDAY);
      expect([preset, read && presetOf(read, SUNDAY)]).toEqual([preset, preset]);
      expect(read?.end).toEqual({ kind: "count", count: 8 });
    }
  });
});

test("what is put together by hand is read back as it was", () => {
  const choices: RepeatChoice[] = [
    { ...weeklyFrom(SUNDAY), interval: 3, weekdays: [2, 4] },
    { ...weeklyFrom(SUNDAY), unit: "day", interval: 10, weekdays: [], end: { kind: "until", date: "2027-01-31" } },
    { ...weeklyFrom(SUNDAY), unit: "month", interval: 2, weekdays: [], place: "last" },
  ];
  for (const choice of choices) expect(choiceOf(ruleTextOf(choice, SUNDAY), SUNDAY)).toEqual(choice);
});

test("a stored lunar rule, which names its day, is still every lunar year", () => {
  expect(choiceOf("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=21", SUNDAY)?.unit).toBe("lunar");
});

test("a rule that says more than the dialog asks is not taken for one of its own", () => {
  expect(choiceOf("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", SUNDAY)).toBeUndefined();
  expect(choiceOf("FREQ=MONTHLY;BYMONTHDAY=1,15", SUNDAY)).toBeUndefined();
});

test.each([
  ["FREQ=DAILY;INTERVAL=3", "每 3 天", "Every 3 days"],
  ["FREQ=WEEKLY;BYDAY=MO,WE;COUNT=8", "每周一、周三，共 8 次", "Every Mon, Wed, 8 times"],
  [
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;UNTIL=20261231",
    "每两周的周日，到 2026/12/31 周四 为止",
    "Every second week on Sun, until 2026/12/31 Thu",
  ],
  ["FREQ=MONTHLY;INTERVAL=2;BYDAY=2SA", "每两个月的第二个周六", "Every second month on the second Sat"],
  ["FREQ=MONTHLY;BYMONTHDAY=1,15", "每月1日、15日", "Every month on day 1, day 15"],
  ["FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=20", "每年5月20日", "Every year on day 20 of May"],
  ["RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=7", "农历每年七月初七", "Every lunar year on day 7 of month 7"],
  ["FREQ=YEARLY;BYWEEKNO=20", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=YEARLY;BYWEEKNO=20"],
])("%s in words", (rule, zh, en) => {
  expect([ruleSentence(rule, translator("zh-CN")), ruleSentence(rule, translator("en"))]).toEqual([zh, en]);
});
