import { blankDraft } from "@shared/domain/draft";
import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, it } from "vitest";
import { failureOf, freshApp } from "../../support/app";
import { pngFile } from "../../support/pictures";

const at = "2026-11-28T20:00";

/** A group looked after by 小林, a voice, and a draft with a field. */
async function shopWithDraft() {
  const app = await freshApp();
  const { client } = app;
  const staff = await client.staff.create({ fields: { name: "小林" } });
  const group = await client.groups.create({ fields: { name: "彩妆粉丝群", staffId: staff.id } });
  const [voice] = await client.voices.list();
  const draft = await client.drafts.create({
    fields: { title: "会员日预告", body: richTextOf("{{群.名称}}的姐妹们，今晚八点见"), memberValue: "提前备好优惠" },
  });
  return { ...app, client, staff, group, voice, draft };
}

describe("a message as it will be pasted", () => {
  it("takes text from its draft, the person from its group, and says who speaks to whom", async () => {
    const { client, group, voice, draft } = await shopWithDraft();
    const message = await client.messages.create({
      fields: { at, groupId: group.id, voiceId: voice?.id ?? null, draftId: draft.id },
    });
    expect(await client.messages.view({ id: message.id })).toEqual({
      message,
      title: "",
      text: "彩妆粉丝群的姐妹们，今晚八点见",
      unfilled: [],
      forPoster: [],
      images: [],
      groupName: "彩妆粉丝群",
      voiceName: "店长",
      staffName: "小林",
      activityTitle: null,
      draftTitle: "会员日预告",
      memberValue: "提前备好优惠",
    });
  });

  it("shows its pictures, and names the fields that nobody has filled", async () => {
    const { client } = await freshApp();
    const picture = await client.media.add({ file: pngFile("海报.png") });
    const { id } = await client.messages.create({ fields: { at, text: "前 {{名额}} 名有礼", mediaIds: [picture.id] } });
    const view = await client.messages.view({ id });
    expect([view.text, view.unfilled, view.images]).toEqual([
      "前 {{名额}} 名有礼",
      ["名额"],
      [{ id: picture.id, name: "海报.png", mime: "image/png" }],
    ]);
  });

  it("comes in time order, with the same texts in a list as one by one", async () => {
    const { client, group, draft } = await shopWithDraft();
    await client.messages.create({ fields: { at: "2026-11-29T09:00", text: "早安" } });
    await client.messages.create({ fields: { at, groupId: group.id, draftId: draft.id } });
    const views = await client.messages.views({ from: "2026-11-28", to: "2026-11-29" });
    expect(views.map((view) => view.text)).toEqual(["彩妆粉丝群的姐妹们，今晚八点见", "早安"]);
    expect(await Promise.all(views.map((view) => client.messages.view({ id: view.message.id })))).toEqual(views);
  });
});

describe("today", () => {
  it("holds the day's messages, ticked ones included, and what is left over from before", async () => {
    const { client } = await freshApp();
    const make = (time: string, text: string) => client.messages.create({ fields: { at: time, text } });
    await make("2026-11-27T20:00", "昨天没发");
    const done = await make("2026-11-27T21:00", "昨天发了");
    await client.messages.markSent({ id: done.id });
    const morning = await make("2026-11-28T09:00", "早上的");
    await client.messages.markSent({ id: morning.id });
    await make("2026-11-28T20:00", "晚上的");
    await make("2026-11-29T00:00", "明天的");
    const today = await client.messages.today();
    expect({
      ...today,
      overdue: today.overdue.map((view) => view.text),
      due: today.due.map((view) => view.text),
    }).toEqual({
      now: "2026-11-28T19:36",
      date: "2026-11-28",
      overdue: ["昨天没发"],
      overdueCount: 1,
      due: ["早上的", "晚上的"],
    });
  });

  it("is one person's own when asked so: hers by name or through the group she looks after", async () => {
    const { client, staff, group } = await shopWithDraft();
    const other = await client.staff.create({ fields: { name: "阿珍" } });
    await client.messages.create({ fields: { at, groupId: group.id, text: "归小林的群" } });
    await client.messages.create({ fields: { at, groupId: group.id, staffId: other.id, text: "阿珍来发" } });
    const today = await client.messages.today({ staffId: staff.id });
    expect(today.due.map((view) => view.text)).toEqual(["归小林的群"]);
  });
});

describe("copying, ticking and skipping", () => {
  it("keeps the text as it was pasted when the draft is changed later", async () => {
    const { client, group, draft, staff } = await shopWithDraft();
    const { id } = await client.messages.create({ fields: { at, groupId: group.id, draftId: draft.id } });
    expect((await client.messages.copy({ id })).message.status).toBe("copied");
    const sent = await client.messages.markSent({ id });
    await client.drafts.update({ id: draft.id, changes: { body: richTextOf("改期到明天") } });
    expect([sent.status, sent.sentAt, sent.sentText, sent.staffId]).toEqual([
      "sent",
      "2026-11-28T19:36",
      "彩妆粉丝群的姐妹们，今晚八点见",
      staff.id,
    ]);
    expect((await client.messages.view({ id })).text).toBe("彩妆粉丝群的姐妹们，今晚八点见");
  });

  it("ticks once: a second tick changes neither time nor person, and is no step", async () => {
    const { client, passTime } = await freshApp();
    const { id } = await client.messages.create({ fields: { at, text: "晚上好" } });
    const first = await client.messages.markSent({ id });
    passTime(600_000);
    expect(await client.messages.markSent({ id, staffId: null })).toEqual(first);
    await client.changes.undo();
    expect((await client.messages.get({ id })).status).toBe("planned");
  });

  it("is refused from skipped to sent, with a sentence, until it is reopened", async () => {
    const { client } = await freshApp();
    const { id } = await client.messages.create({ fields: { at, text: "晚上好" } });
    await client.messages.skip({ id, reason: "下雨改期" });
    await expect(client.messages.markSent({ id })).rejects.toThrow(
      "这条消息已经发出或跳过了。要改它，请先“重新打开”。",
    );
    const reopened = await client.messages.reopen({ id });
    expect([reopened.status, reopened.skipReason, (await client.messages.markSent({ id })).status]).toEqual([
      "ready",
      "",
      "sent",
    ]);
  });

  it("cannot be slipped past through an update of the record", async () => {
    const { client } = await freshApp();
    const { id } = await client.messages.create({ fields: { at, text: "晚上好" } });
    const fixed = { code: "INVALID_INPUT", params: { field: "status", reason: "status:fixed" } };
    expect(await failureOf(client.messages.update({ id, changes: { status: "sent" } }))).toEqual(fixed);
    expect(await failureOf(client.messages.create({ fields: { at, status: "skipped" } }))).toEqual(fixed);
    expect((await client.messages.update({ id, changes: { status: "ready" } })).status).toBe("ready");
  });

  it("leaves what was sent as it was, but for its title, tags and note", async () => {
    const { client } = await freshApp();
    const { id } = await client.messages.create({ fields: { at, text: "晚上好" } });
    await client.messages.markSent({ id });
    const settled = { code: "MESSAGE_SETTLED", params: {} };
    expect(await failureOf(client.messages.update({ id, changes: { text: "改口" } }))).toEqual(settled);
    expect(await failureOf(client.messages.update({ id, changes: { status: "planned" } }))).toEqual(settled);
    expect(await failureOf(client.calendar.moveMessage({ id, at: "2026-11-30T20:00" }))).toEqual(settled);
    const tidied = await client.messages.update({ id, changes: { title: "晚间问候", note: "反响好" } });
    expect([tidied.title, tidied.note, tidied.sentText]).toEqual(["晚间问候", "反响好", "晚上好"]);
  });

  it("postpones from now once the time has passed", async () => {
    const { client } = await freshApp();
    const { id } = await client.messages.create({ fields: { at: "2026-11-28T19:00", text: "晚上好" } });
    expect((await client.messages.postpone({ id, minutes: 15 })).at).toBe("2026-11-28T19:51");
  });
});

describe("a copy of a message", () => {
  it("is still to be sent, even when the original was", async () => {
    const { client } = await freshApp();
    const message = await client.messages.create({ fields: { at, text: "晚上好", tags: ["问候"] } });
    await client.messages.markSent({ id: message.id });
    const copy = await client.messages.duplicate({ id: message.id, at: "2026-11-29T20:00" });
    expect(copy).toEqual({ ...message, id: copy.id, at: "2026-11-29T20:00", revision: 1 });
  });
});

describe("two messages made one", () => {
  async function aNoisyNoon() {
    const app = await freshApp();
    const { client } = app;
    const { id: draftId } = await client.drafts.create({
      fields: {
        ...blankDraft,
        title: "上新",
        memberValue: "先看到",
        body: richTextOf("上新 {{件数}} 款，{{昵称}}先挑"),
      },
    });
    const first = await client.messages.create({
      fields: { at, title: "上新", draftId, fieldValues: { 件数: "6" }, note: "配图" },
    });
    const other = await client.messages.create({
      fields: { at: "2026-11-28T20:40", text: "前 {{名额}} 名送小样", wantedImages: ["小样.jpg"], note: "数够" },
    });
    return { ...app, first, other };
  }

  it("say both, and the other is in the trash; one undo takes it back", async () => {
    const { client, first, other } = await aNoisyNoon();
    const pair = { id: first.id, otherId: other.id };
    const text = "上新 6 款，【昵称】先挑\n\n前 {{名额}} 名送小样";
    expect(await client.messages.joinPreview(pair)).toEqual({ text, mediaIds: [] });
    const joined = await client.messages.join(pair);
    expect(joined).toEqual({
      ...first,
      ...{
        revision: 2,
        updatedAt: joined.updatedAt,
        draftId: null,
        text,
        wantedImages: ["小样.jpg"],
        note: "配图\n数够",
      },
    });
    expect((await client.messages.get({ id: other.id })).trashedAt).not.toBeNull();
    await client.changes.undo();
    expect(await client.messages.get({ id: first.id })).toEqual({
      ...first,
      ...{ revision: 3, updatedAt: expect.any(String) },
    });
    expect((await client.messages.get({ id: other.id })).trashedAt).toBeNull();
  });

  it("are of one place, two, and both still to be sent", async () => {
    const { client, first, other } = await aNoisyNoon();
    const moments = await client.messages.create({ fields: { at, text: "x", channel: "wechat_moments" } });
    const failure = (otherId: string) => failureOf(client.messages.join({ id: first.id, otherId }));
    expect(await failure(moments.id)).toMatchObject({ code: "MESSAGES_APART" });
    expect(await failure(first.id)).toMatchObject({ code: "MESSAGES_APART" });
    await client.messages.markSent({ id: other.id });
    expect(await failure(other.id)).toMatchObject({ code: "MESSAGE_SETTLED" });
    expect((await client.messages.get({ id: first.id })).revision).toBe(1);
  });
});
