import { QunceError } from "@shared/api/errors";
import { layOut } from "@shared/domain/run-sheet-layout";
import { describe, expect, test } from "vitest";
import { aCast, aGroup, aLine, aPerson, aTemplate, aVoice, idsFrom } from "../support/a-run-sheet";
import { idOf } from "../support/a-shop";

const evening = { start: "2026-12-05T20:00", end: "2026-12-05T21:30" };
const setting = { ...evening, groups: [aGroup(1)], cast: aCast(), newId: idsFrom(1000) };

const failure = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof QunceError ? [error.code, error.params] : error;
  }
  return "succeeded";
};

describe("laying out a template", () => {
  test("makes of one line one cue and one message, with everything a person needs to paste it", () => {
    const line = aLine({ key: "opening", title: "开场", wantedImages: ["实物图"], steps: ["置顶"] });
    const voice = aVoice(10, { groupIds: [idOf(1)] });
    const person = aPerson(20, { voiceIds: [voice.id], groupIds: [idOf(1)] });
    const cast = aCast({ voices: [voice], staff: [person] });
    const shared = { title: "开场", at: "2026-12-05T20:00", groupId: idOf(1), voiceId: idOf(10), staffId: idOf(20) };
    expect(layOut(aTemplate(line), { ...setting, cast, newId: idsFrom(100) })).toEqual({
      cues: [
        {
          ...shared,
          id: idOf(100),
          key: "opening",
          phase: "opening",
          time: { kind: "offset", anchor: "start", minutes: 0 },
          pinned: false,
          duration: 10,
          kind: "message",
          channel: "wechat_group",
          messageId: idOf(101),
          skeleton: "{{商品.名称}} {{商品.价格}}",
          steps: [{ text: "置顶", done: false }],
          wantedImages: ["实物图"],
          doneAt: null,
        },
      ],
      messages: [
        {
          id: idOf(101),
          cueId: idOf(100),
          fields: {
            ...shared,
            channel: "wechat_group",
            activityId: null,
            draftId: null,
            text: "{{商品.名称}} {{商品.价格}}",
            mediaIds: [],
            wantedImages: ["实物图"],
            fieldValues: {},
            status: "planned",
            skipReason: "",
            tags: [],
            note: "",
            guardWaivers: [],
            topicId: null,
          },
        },
      ],
    });
  });

  test("addresses a message to every group of the kinds it is meant for, our Moments once, and an action once", () => {
    const groups = [aGroup(1), aGroup(2, { kind: "channel" }), aGroup(3, { kind: "flash" })];
    const { cues, messages } = layOut(
      aTemplate(
        aLine({ key: "all" }),
        aLine({ key: "fans", groupKinds: ["fan", "flash"] }),
        aLine({ key: "moments", audience: "moments" }),
        aLine({ key: "act", kind: "action", text: "" }),
      ),
      { ...setting, groups },
    );
    expect(cues.map(({ key, groupId, channel }) => [key, groupId, channel])).toEqual([
      ["all", idOf(1), "wechat_group"],
      ["all", idOf(2), "wechat_group"],
      ["all", idOf(3), "wechat_group"],
      ["fans", idOf(1), "wechat_group"],
      ["fans", idOf(3), "wechat_group"],
      ["moments", null, "wechat_moments"],
      ["act", null, "wechat_group"],
    ]);
    expect(messages.map(({ fields }) => fields.title)).toEqual(["all", "all", "all", "fans", "fans", "moments"]);
  });

  test("reckons times from start and end, over midnight, months and years, and puts them in order", () => {
    const at = (key: string, time: Parameters<typeof aLine>[0]) => aLine({ key, ...time });
    const { cues } = layOut(
      aTemplate(
        at("after", { time: { kind: "clock", anchor: "end", days: 1, clock: "10:00" } }),
        at("last_call", { time: { kind: "offset", anchor: "end", minutes: -15 } }),
        at("open", { time: { kind: "offset", anchor: "start", minutes: 0 } }),
        at("eve", { time: { kind: "clock", anchor: "start", days: -1, clock: "20:00" } }),
        at("three_days", { time: { kind: "offset", anchor: "start", minutes: -3 * 1440 } }),
      ),
      { ...setting, start: "2026-12-31T23:30", end: "2027-01-01T01:00" },
    );
    expect(cues.map(({ key, at }) => [key, at])).toEqual([
      ["three_days", "2026-12-28T23:30"],
      ["eve", "2026-12-30T20:00"],
      ["open", "2026-12-31T23:30"],
      ["last_call", "2027-01-01T00:45"],
      ["after", "2027-01-02T10:00"],
    ]);
  });

  test("is refused when the end is before the start, when a cue leaves the calendar, and when nobody could work it through", () => {
    const far = aLine({ title: "收货后", time: { kind: "offset", anchor: "end", minutes: 1440 } });
    const many = Array.from({ length: 51 }, (_, index) => aLine({ key: `k${index}` }));
    const tenGroups = Array.from({ length: 10 }, (_, index) => aGroup(index));
    expect([
      failure(() => layOut(aTemplate(far), { ...setting, end: "2026-12-05T19:59" })),
      failure(() => layOut(aTemplate(far), { ...setting, start: "2100-12-31T20:00", end: "2100-12-31T21:00" })),
      failure(() => layOut(aTemplate(far), { ...setting, start: "1999-12-31T20:00" })),
      failure(() => layOut(aTemplate(far), { ...setting, start: "9999-12-31T20:00", end: "9999-12-31T23:00" })),
      failure(() => layOut(aTemplate(...many), { ...setting, groups: tenGroups })),
      failure(() => layOut(aTemplate(...many.slice(1)), { ...setting, groups: tenGroups })),
    ]).toEqual([
      ["END_BEFORE_START", {}],
      ["TIME_OUT_OF_RANGE", { title: "收货后", at: "2101-01-01 21:00", first: 2000, last: 2100 }],
      ["TIME_OUT_OF_RANGE", { title: "内购", at: "1999-12-31 20:00", first: 2000, last: 2100 }],
      ["TIME_OUT_OF_RANGE", { title: "内购", at: "9999-12-31 20:00", first: 2000, last: 2100 }],
      ["RUN_SHEET_TOO_LONG", { count: 510, limit: 500 }],
      "succeeded",
    ]);
  });
});
