import type { CueView } from "@shared/api/contract/run-sheets";
import { describe, expect, it } from "vitest";
import { appWithTemplate } from "../../support/a-run-sheet-app";
import { failureOf } from "../../support/app";

/** An activity with a run sheet, and its cues by title. */
async function laidOut() {
  const app = await appWithTemplate();
  const { activity } = await app.lay();
  const activityId = activity.id;
  const cueOf = async (title: string): Promise<CueView> => {
    const found = (await app.cuesOf(activityId)).find((cue) => cue.title === title);
    if (!found) throw new Error(`no cue ${title}`);
    return found;
  };
  const placeOf = async (title: string) => ({ activityId, cueId: (await cueOf(title)).id });
  const update = async (title: string, changes: object) =>
    app.client.runSheets.updateCue({ ...(await placeOf(title)), changes });
  return { ...app, activityId, cueOf, placeOf, update };
}

describe("a run sheet", () => {
  it("shows the clock, the cues in the order of their time, and what the benefits may cost", async () => {
    const { client, activityId } = await laidOut();
    const { brief } = await client.activities.get({ id: activityId });
    const benefits = [{ name: "试色装", unitCost: 1050, cap: 20, occurrences: 1 }];
    await client.activities.update({ id: activityId, changes: { brief: { ...brief, budgetCap: 20_000, benefits } } });
    const { now, cues, forecast } = await client.runSheets.view({ activityId });
    expect({ now, titles: cues.map(({ title }) => title), forecast }).toEqual({
      now: "2026-11-28T19:36",
      titles: ["stock", "eve", "moments", "check", "open"],
      forecast: { costs: [21_000], total: 21_000, overBudget: 1000 },
    });
  });

  it("names the fields nobody has filled, until the message is given them", async () => {
    const { client, cueOf } = await laidOut();
    const { messageId, unfilled } = await cueOf("open");
    expect(unfilled).toEqual(["商品.会员价", "还剩"]);
    await client.messages.update({
      id: messageId ?? "",
      changes: { fieldValues: { 还剩: "40", "商品.会员价": "59" } },
    });
    const { text, unfilled: rest, edited } = await cueOf("open");
    expect({ text, rest, edited }).toEqual({
      text: "VIP群开始了，卸妆油 59 元，还有 40 件",
      rest: [],
      edited: false,
    });
  });
});

describe("a cue", () => {
  it("that is given a time of its own is pinned there, message and all, and unpinned goes back to its rule", async () => {
    const { client, activityId, update, cueOf } = await laidOut();
    const pinned = await update("eve", { at: "2026-12-04T18:30" });
    expect([pinned.at, pinned.pinned]).toEqual(["2026-12-04T18:30", true]);
    expect((await client.messages.get({ id: pinned.messageId ?? "" })).at).toBe("2026-12-04T18:30");
    await client.activities.move({ id: activityId, start: "2026-12-06T20:00" });
    expect((await cueOf("eve")).at).toBe("2026-12-04T18:30");
    const loose = await update("eve", { pinned: false });
    expect([loose.at, loose.pinned]).toEqual(["2026-12-05T20:00", false]);
  });

  it("that was moved with its message counts as pinned; another rule times it anew", async () => {
    const { client, update, cueOf } = await laidOut();
    const { messageId } = await cueOf("open");
    await client.messages.update({ id: messageId ?? "", changes: { at: "2026-12-05T20:10" } });
    expect((await cueOf("open")).pinned).toBe(true);
    expect((await update("open", { title: "开始" })).pinned).toBe(true);
    const timed = await update("开始", { time: { kind: "offset", anchor: "start", minutes: 5 } });
    expect([timed.at, timed.pinned]).toEqual(["2026-12-05T20:05", false]);
  });

  it("keeps people, words and steps as they are written, and typing is one step to undo", async () => {
    const { client, helper, update, cueOf, passTime } = await laidOut();
    const before = await cueOf("eve");
    await update("eve", { staffId: helper.id, voiceId: null });
    for (const text of ["明", "明晚", "明晚见"]) {
      await update("eve", { text });
      passTime(600);
    }
    const after = await cueOf("eve");
    expect([after.staffName, after.voiceName, after.text, after.edited]).toEqual(["小北", null, "明晚见", true]);
    await client.changes.undo();
    expect((await cueOf("eve")).text).toBe(before.text);
    const steps = [{ text: "数库存", done: true }];
    expect((await update("stock", { steps })).steps).toEqual(steps);
  });

  it("that was written over takes the template's words again, also from a draft", async () => {
    const { client, placeOf, update, cueOf } = await laidOut();
    await update("eve", { text: "改写的" });
    const again = await client.runSheets.takeTemplate(await placeOf("eve"));
    expect([again.edited, again.template]).toEqual([false, "明晚 {{活动.开始}}，{{商品.名称}} {{商品.会员价}} 元"]);
    const draft = await client.drafts.create({ fields: { title: "另写" } });
    await client.messages.update({ id: again.messageId ?? "", changes: { draftId: draft.id } });
    expect((await cueOf("eve")).edited).toBe(true);
    await client.runSheets.takeTemplate(await placeOf("eve"));
    const { edited, draftId } = await cueOf("eve");
    expect([edited, draftId]).toEqual([false, null]);
  });

  it("is ticked as an action here and as a message the way every message goes; both ways, and twice is once", async () => {
    const { client, placeOf, cueOf } = await laidOut();
    const tick = async (title: string, done: boolean) => {
      const { status, doneAt } = await client.runSheets.tick({ ...(await placeOf(title)), done });
      return [status, doneAt];
    };
    const now = "2026-11-28T19:36";
    expect([await tick("stock", true), await tick("stock", true)]).toEqual([
      ["done", now],
      ["done", now],
    ]);
    expect([await tick("eve", true), await tick("eve", true)]).toEqual([
      ["sent", now],
      ["sent", now],
    ]);
    const { messageId, text } = await cueOf("eve");
    expect((await client.messages.get({ id: messageId ?? "" })).sentText).toBe(text);
    expect([await tick("stock", false), await tick("eve", false), await tick("open", false)]).toEqual([
      ["open", null],
      ["ready", null],
      ["planned", null],
    ]);
  });

  it("whose message was sent stays as it was, its steps aside", async () => {
    const { client, placeOf, update } = await laidOut();
    await client.runSheets.tick({ ...(await placeOf("eve")), done: true });
    const settled = { code: "MESSAGE_SETTLED", params: {} };
    expect([
      await failureOf(update("eve", { text: "后来改的" })),
      await failureOf(update("eve", { at: "2026-12-05T10:00" })),
      await failureOf(client.runSheets.takeTemplate(await placeOf("eve"))),
      await failureOf(client.runSheets.removeCue(await placeOf("eve"))),
      (await update("eve", { steps: [{ text: "截图", done: true }] })).steps.length,
    ]).toEqual([settled, settled, settled, settled, 1]);
  });

  it("can be added by hand, as a message that moves along or as an action, and taken out again", async () => {
    const { client, activityId, vip, helper, placeOf, cueOf } = await laidOut();
    const add = (cue: object) =>
      client.runSheets.addCue({
        activityId,
        cue: {
          ...{ phase: "push", title: "报库存", kind: "message" as const, groupId: vip.id, text: "还有 {{还剩}} 件" },
          time: { kind: "offset", anchor: "end", minutes: -20 },
          ...cue,
        },
      });
    const added = await add({});
    expect([added.at, added.groupName, added.staffName, added.edited, added.unfilled]).toEqual([
      "2026-12-05T21:10",
      "VIP群",
      helper.name,
      false,
      ["还剩"],
    ]);
    await add({ title: "收拾", kind: "action", groupId: null, text: "" });
    await client.activities.move({ id: activityId, start: "2026-12-06T20:00" });
    expect([(await cueOf("报库存")).at, (await cueOf("收拾")).at]).toEqual(["2026-12-06T21:10", "2026-12-06T21:10"]);
    await client.runSheets.removeCue(await placeOf("报库存"));
    expect((await client.messages.get({ id: added.messageId ?? "" })).trashedAt).not.toBeNull();
    await client.changes.undo();
    expect((await cueOf("报库存")).status).toBe("planned");
    expect(await failureOf(add({ groupId: null }))).toMatchObject({ params: { reason: "groupId:missing" } });
  });

  it("is one of 500 at most, and its time stays in the calendar", async () => {
    const { client, activityId, update, fans, vip } = await laidOut();
    const groups = await Promise.all(
      Array.from({ length: 246 }, (_, index) => client.groups.create({ fields: { name: `群${index}` } })),
    );
    const groupIds = [vip.id, fans.id, ...groups.map(({ id }) => id)];
    const tooMany = client.activities.update({
      id: activityId,
      changes: { groupIds: [...groupIds, groupIds[0] ?? ""] },
    });
    expect((await tooMany).runSheet.length).toBe(2 * 248 + 3);
    const extra = {
      phase: "push",
      title: "多一条",
      kind: "action",
      time: { kind: "offset", anchor: "start", minutes: 0 },
    } as const;
    await client.runSheets.addCue({ activityId, cue: extra });
    expect(await failureOf(client.runSheets.addCue({ activityId, cue: extra }))).toEqual({
      code: "RUN_SHEET_TOO_LONG",
      params: { count: 501, limit: 500 },
    });
    expect(await failureOf(update("stock", { at: "2101-01-01T00:00" }))).toMatchObject({ code: "TIME_OUT_OF_RANGE" });
  });

  it("must exist, in an activity that does", async () => {
    const { client, activityId, placeOf } = await laidOut();
    const cueId = "00000000-0000-7000-8000-000000000000";
    const place = await placeOf("eve");
    await client.activities.trash({ ids: [activityId] });
    expect([
      await failureOf(client.runSheets.tick({ ...place, done: true })),
      await failureOf(client.runSheets.view({ activityId: cueId })),
    ]).toEqual([
      { code: "NOT_FOUND", params: {} },
      { code: "NOT_FOUND", params: {} },
    ]);
    await client.activities.restore({ ids: [activityId] });
    expect(await failureOf(client.runSheets.removeCue({ activityId, cueId }))).toEqual({
      code: "NOT_FOUND",
      params: {},
    });
  });
});

describe("a value filled in once for the activity", () => {
  it("stands in all its messages, after what the message and its draft say themselves", async () => {
    const { client, activityId, cueOf } = await laidOut();
    await client.activities.update({
      id: activityId,
      changes: { fieldValues: { 还剩: "40", "商品.会员价": "59" } },
    });
    const { text, shown, messageId } = await cueOf("open");
    expect([text, shown.unfilled]).toEqual(["VIP群开始了，卸妆油 59 元，还有 40 件", []]);
    expect((await cueOf("eve")).text).toBe("明晚 20:00，卸妆油 59 元");
    await client.messages.update({ id: messageId ?? "", changes: { fieldValues: { 还剩: "12" } } });
    expect((await cueOf("open")).text).toBe("VIP群开始了，卸妆油 59 元，还有 12 件");
    await client.changes.undo();
    await client.changes.undo();
    expect((await cueOf("open")).shown.unfilled).toEqual(["商品.会员价", "还剩"]);
  });

  it("and the fields of titles and steps are filled where they are read, and left alone where they are edited", async () => {
    const { client, activityId, update, cueOf } = await laidOut();
    const steps = [{ text: "数 {{商品.名称}} 的库存，备 {{奖品}}", done: false }];
    const stock = await update("stock", { steps });
    expect([stock.steps, stock.shown]).toEqual([
      steps,
      { title: "stock", steps: ["数 卸妆油 的库存，备 ［奖品］"], unfilled: ["奖品"] },
    ]);
    await client.activities.update({ id: activityId, changes: { fieldValues: { 奖品: "小样" } } });
    expect((await cueOf("stock")).shown).toEqual({
      title: "stock",
      steps: ["数 卸妆油 的库存，备 小样"],
      unfilled: [],
    });
    const named = await update("eve", { title: "{{商品.名称}}预告" });
    expect([named.title, named.shown.title]).toEqual(["{{商品.名称}}预告", "卸妆油预告"]);
    const view = await client.messages.view({ id: named.messageId ?? "" });
    expect([view.message.title, view.title]).toEqual(["{{商品.名称}}预告", "卸妆油预告"]);
  });
});
