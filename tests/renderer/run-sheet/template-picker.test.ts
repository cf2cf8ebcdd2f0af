import { findTemplates } from "@renderer/ui/template-picker/find-templates";
import { fittingStart } from "@renderer/ui/template-picker/fitting-start";
import { beginActivity, missingOf, startAt } from "@renderer/ui/template-picker/new-activity";
import { pinyinInitials } from "@renderer/ui/template-picker/pinyin-initials";
import { stepInGrid } from "@renderer/ui/template-picker/step-in-grid";
import type { TemplateEntry } from "@shared/api/contract/templates";
import { type ActivityTemplate, blankActivityTemplate } from "@shared/domain/activity-template";
import { describe, expect, it } from "vitest";

const opening = { key: "opening", time: { kind: "offset", anchor: "start", minutes: 0 } } as const;
const [blankCue] = blankActivityTemplate.cues;

function template(changes: Partial<ActivityTemplate>): ActivityTemplate {
  return { ...blankActivityTemplate, key: "t", ...changes };
}

function withCues(...times: ActivityTemplate["cues"][number]["time"][]): ActivityTemplate {
  const cues = times.map((time, index) => ({ ...blankCue, ...opening, key: `c${index}`, time }));
  return template({ cues: cues as ActivityTemplate["cues"] });
}

const entry = (name: string, type: ActivityTemplate["type"]): TemplateEntry => ({
  origin: "shipped",
  id: null,
  template: template({ key: name, name, type }),
  source: null,
  asOf: null,
});

describe("finding a template", () => {
  const entries = [entry("抽奖", "lottery"), entry("会员日", "member_day"), entry("接龙团", "order_chain")];

  it("keeps one kind together while nothing is asked for", () => {
    expect(findTemplates(entries, " ").map(({ template: { name } }) => name)).toEqual(["会员日", "接龙团", "抽奖"]);
  });

  it("finds by name and by the initials of its pinyin", () => {
    expect(findTemplates(entries, "接龙")).toEqual([entries[2]]);
    expect(findTemplates(entries, "HYR")).toEqual([entries[1]]);
    expect(findTemplates(entries, "xx")).toEqual([]);
  });

  it("leaves other letters as they are", () => {
    expect(pinyinInitials("打卡 7 天 VIP")).toBe("dk 7 t vip");
  });
});

describe("when a new activity starts", () => {
  const now = "2026-11-28T19:36";

  it("is tonight when nothing of it would be due already", () => {
    expect(fittingStart(withCues(opening.time), now)).toBe("2026-11-28T20:00");
  });

  it("is the first day whose warm-up is still to come", () => {
    const halfHourBefore = { kind: "offset", anchor: "start", minutes: -30 } as const;
    const threeDaysBefore = { kind: "clock", anchor: "start", days: -3, clock: "15:00" } as const;
    expect(fittingStart(withCues(halfHourBefore), now)).toBe("2026-11-29T20:00");
    expect(fittingStart(withCues(opening.time, threeDaysBefore), now)).toBe("2026-12-02T20:00");
  });

  it("is the day or the minute that was picked, where one was", () => {
    const answers = (beginning: Parameters<typeof beginActivity>[1]) =>
      beginActivity(template({ startClock: "10:00" }), beginning, now);
    expect(answers({ date: "2026-12-05" }).start).toBe("2026-12-05T10:00");
    expect(answers({ start: "2026-12-05T08:30" })).toMatchObject({
      start: "2026-12-05T08:30",
      end: "2026-12-05T10:30",
    });
  });

  it("takes its end along", () => {
    const plan = beginActivity(template({ durationMinutes: 90 }), { start: "2026-12-05T20:00" }, now);
    expect(startAt(plan, "2026-12-06T23:30").end).toBe("2026-12-07T01:00");
  });
});

describe("what a new activity still needs", () => {
  const answers = { groupIds: [], productIds: [], start: "2026-12-05T20:00", end: "2026-12-05T19:00" };

  it("is what the operation would refuse it for", () => {
    expect(missingOf(template({ needsProduct: true }), answers)).toEqual(["groups", "products", "end"]);
  });

  it("is no group when only Moments are spoken to", () => {
    const moments = template({ cues: [{ ...blankCue, audience: "moments" }] as ActivityTemplate["cues"] });
    expect(missingOf(moments, { ...answers, end: "2026-12-05T21:00" })).toEqual([]);
  });
});

describe("arrows in the grid of templates", () => {
  const tops = [0, 0, 0, 130, 130, 130, 260];

  it("go along rows and columns, and to the last card where a row is short", () => {
    const from = (key: string, at: number) => stepInGrid(key, at, tops);
    expect([from("ArrowRight", 0), from("ArrowDown", 0), from("ArrowUp", 4), from("ArrowDown", 5)]).toEqual([
      1, 3, 1, 6,
    ]);
    expect([from("ArrowLeft", 0), from("ArrowUp", 1), from("ArrowDown", 6), from("x", 2)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
