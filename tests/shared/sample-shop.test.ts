import { readSampleSource } from "@electron/services/sample-source";
import channels from "@resources/channels.json";
import { weekCadences } from "@shared/domain/cadence";
import { channelProfile } from "@shared/domain/channel";
import { missingPositioning } from "@shared/domain/chat-group";
import { judgeLength } from "@shared/domain/count-text";
import { mayBeReady } from "@shared/domain/draft";
import { isSettled } from "@shared/domain/message";
import { viewMessage } from "@shared/domain/message-view";
import { formatYuan } from "@shared/domain/money";
import { assumedFields, influenceAt } from "@shared/domain/persona";
import { type RecordKind, recordKinds } from "@shared/domain/record-kinds";
import { sampleBody } from "@shared/domain/sample-body";
import { buildSample, type SampleRecords } from "@shared/domain/sample-records";
import { dateOfSampleDay, timeOfSampleMinute } from "@shared/domain/sample-time";
import { defaultSettings } from "@shared/domain/settings";
import { seatLoad } from "@shared/domain/staff";
import { addDays, clockOf, dateOf, daysBetween, startOfWeek } from "@shared/domain/wall-time";
import { describe, expect, test } from "vitest";

const source = readSampleSource();
const PICTURES = [
  "lip-shades",
  "powder-card",
  "window-light",
  "vote-card",
  "inner-sale",
  "checkin",
  "member-day",
  "expert-talk",
];

/** Every weekday of a week in autumn, and of the week that holds New Year. */
const DAYS = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => [addDays("2026-11-23", day), addDays("2026-12-28", day)]);
const CLOCKS = ["07:00", "12:30", "21:40"];

/** Patterns that may not stand in copy (FACTS 2.2); “最后”, “第一次” and the like are plain words. */
const FORBIDDEN = [
  /最(好|佳|低|高级|优|强|便宜|划算|受欢迎)/,
  /第一(?![步行份支批层条次位天单张盒件句])/,
  /全网|史上|顶级|极致|唯一|首选|王牌|销量冠军|万能|国家级/,
  /原价|划线价|市场价|专柜价|骨折价|跳楼/,
  /治疗|治愈|疗效|消炎|抗敏|祛疤|药妆|医用|减肥|排毒|美白/,
  /马上抢光|错过后悔|最后一次|仅剩/,
  /刷单|补单|好评返现|晒图返现/,
  /(转发|分享|集赞|助力).{0,4}(领|送|抽|得)/,
  /最终解释权|概不退换|100%中奖/,
];

function sampleAt(now: string): SampleRecords {
  let made = 0;
  const newId = () => `019acaf0-4a00-7000-8000-${(++made).toString(16).padStart(12, "0")}`;
  return buildSample(source, { now, newId, pictures: new Map(PICTURES.map((key) => [key, newId()])) });
}

function viewsOf(sample: SampleRecords) {
  const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));
  const library = {
    drafts: byId(sample.drafts),
    activities: byId(sample.activities),
    groups: byId(sample.groups),
    shops: byId(sample.shops),
    products: byId(sample.products),
    voices: byId(sample.voices),
    staff: byId(sample.staff),
    tiers: sample.tiers,
    media: new Map(),
  };
  return sample.messages.map((message) => viewMessage(message, library));
}

describe("a day of the sample", () => {
  test("is told from today, or by its week and weekday", () => {
    expect([
      dateOfSampleDay("today", "2027-01-01"),
      dateOfSampleDay("d-30", "2027-01-01"),
      dateOfSampleDay("d+2", "2026-12-31"),
      dateOfSampleDay("w0 mon", "2027-01-01"),
      dateOfSampleDay("w+1 sun", "2027-01-01"),
      timeOfSampleMinute("w-1 sat 20:05", "2027-01-01"),
    ]).toEqual(["2027-01-01", "2026-12-02", "2027-01-02", "2026-12-28", "2027-01-10", "2026-12-26T20:05"]);
  });

  test("that is none is refused", () => {
    expect(() => dateOfSampleDay("next week", "2027-01-01")).toThrow("no sample day: next week");
  });
});

test("the lines of a sample draft become a document", () => {
  const lines = [
    "## 会员日 {{活动.日期}}",
    "- 唇釉 **49 元**",
    "- 散粉",
    "2. 看 [入口](https://tangli.example/p)",
    "> 先试再买",
    "---",
    "![海报](poster)",
    "",
  ];
  const text = (words: string, marks?: unknown[]) => ({ type: "text", text: words, ...(marks && { marks }) });
  const item = (...content: unknown[]) => ({ type: "listItem", content: [{ type: "paragraph", content }] });
  expect(sampleBody(lines, (key) => `id of ${key}`)).toEqual({
    version: 1,
    doc: {
      type: "doc",
      content: [
        {
          type: "heading",
          attrs: { level: 2 },
          content: [text("会员日 "), { type: "mergeField", attrs: { path: "活动.日期" } }],
        },
        { type: "bulletList", content: [item(text("唇釉 "), text("49 元", [{ type: "bold" }])), item(text("散粉"))] },
        {
          type: "orderedList",
          attrs: { start: 2 },
          content: [item(text("看 "), text("入口", [{ type: "link", attrs: { href: "https://tangli.example/p" } }]))],
        },
        { type: "blockquote", content: [{ type: "paragraph", content: [text("先试再买")] }] },
        { type: "horizontalRule" },
        { type: "image", attrs: { mediaId: "id of poster", alt: "海报" } },
        { type: "paragraph" },
      ],
    },
  });
});

describe("the sample shop", () => {
  const sample = sampleAt("2026-11-25T15:00");

  test("is large enough to work with", () => {
    const enough = { groups: 6, tiers: 4, personas: 5, voices: 5, staff: 4, products: 11, snippets: 15, results: 5 };
    const least = { ...enough, shops: 2, activities: 13, drafts: 55, messages: 150 };
    for (const [kind, count] of Object.entries(least)) {
      expect({ kind, isEnough: sample[kind as keyof SampleRecords].length >= count }).toEqual({ kind, isEnough: true });
    }
  });

  test("holds what every kind of draft, status and half of the channels are for", () => {
    const used = (field: "kind" | "status" | "channel") => new Set(sample.drafts.map((draft) => draft[field]));
    expect([...used("kind")].sort()).toEqual([...recordKinds.drafts.fields.shape.kind.options].sort());
    expect([...used("status")].sort()).toEqual([...recordKinds.drafts.fields.shape.status.options].sort());
    expect(used("channel").size).toBeGreaterThanOrEqual(7);
  });

  test("knows its people: four influences, evidence, one or two honest assumptions each", () => {
    expect([...new Set(sample.personas.map((persona) => influenceAt(persona.quadrant)))].sort()).toEqual([
      "authority",
      "herd",
      "interest",
      "kin",
    ]);
    for (const persona of sample.personas) {
      expect(persona.socialNeed).not.toBe("");
      expect(assumedFields(persona).length).toBeLessThanOrEqual(2);
    }
    expect(sample.staff.filter((person) => seatLoad(person.caredFor) === "tight")).toHaveLength(1);
  });

  test("answers the two questions of positioning in every group", () => {
    for (const group of sample.groups) expect(missingPositioning(group)).toEqual([]);
  });

  test("says on every draft what members get", () => {
    expect(sample.drafts.filter((draft) => !mayBeReady(draft))).toEqual([]);
  });

  test("breaks no advertising law and none of its voices' own taboos", () => {
    const found = viewsOf(sample).flatMap(({ text, message }) => [
      ...FORBIDDEN.filter((pattern) => pattern.test(text)).map((pattern) => `${message.title}: ${pattern}`),
      ...(sample.voices.find((voice) => voice.id === message.voiceId)?.tabooWords ?? [])
        .filter((word) => text.includes(word))
        .map((word) => `${message.title}: ${word}`),
    ]);
    const drafts = sample.drafts.flatMap((draft) =>
      FORBIDDEN.filter((pattern) => pattern.test(draft.plainText)).map((pattern) => `${draft.title}: ${pattern}`),
    );
    expect([...found, ...drafts]).toEqual([]);
  });

  test("names no price that the shop does not have", () => {
    const prices = sample.products.flatMap(({ skus }) =>
      skus.flatMap((sku) => sku.prices.map(({ price }) => formatYuan(price))),
    );
    const postage = "4";
    const named = viewsOf(sample).flatMap(({ text }) =>
      [...text.matchAll(/(\d+(?:\.\d+)?) ?元/g)].map(([, price]) => price),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((price) => price !== postage && !prices.includes(price ?? ""))).toEqual([]);
  });

  test("keeps its texts within the limits of their channels", () => {
    const profiles = new Map(channels.map((profile) => [profile.channel as string, channelProfile.parse(profile)]));
    const tooLong = viewsOf(sample).flatMap(({ text, message }) => {
      const profile = profiles.get(message.channel);
      return judgeLength(text, profile ?? { limits: [] })
        .concat(judgeLength(message.title, profile ?? { limits: [] }, "title"))
        .filter(({ state }) => state !== "ok")
        .map(({ count, state }) => `${message.title}: ${count} ${state}`);
    });
    expect(tooLong).toEqual([]);
  });
});

describe.each(DAYS)("opened on %s", (today) => {
  const moments = CLOCKS.map((clock) => sampleAt(`${today}T${clock}`));
  const noon = sampleAt(`${today}T12:30`);

  test("every record is one of its kind, with ids and no keys", () => {
    for (const [kind, records] of Object.entries(noon)) {
      for (const record of records) expect(recordKinds[kind as RecordKind].record.parse(record)).toEqual(record);
    }
  });

  test("every week has one or two activities", () => {
    const span = { from: addDays(today, -14), to: addDays(today, 14) };
    const lights = weekCadences(span, noon.activities, defaultSettings).map(({ light }) => light);
    expect(lights).toEqual(lights.map(() => "green"));
  });

  test("today is a full day, and whatever is past is settled but one", () => {
    for (const [index, sample] of moments.entries()) {
      const now = `${today}T${CLOCKS[index]}`;
      const due = sample.messages.filter((message) => dateOf(message.at) === today);
      expect(due.length).toBeGreaterThanOrEqual(9);
      expect(due.length).toBeLessThanOrEqual(10);
      const past = sample.messages.filter((message) => message.at < now);
      const open = past.filter((message) => !isSettled(message.status));
      expect(open.map((message) => message.at)).toEqual(
        due
          .filter(({ at }) => at < now)
          .slice(-1)
          .map(({ at }) => at),
      );
      expect(sample.messages.filter((message) => message.at >= now && isSettled(message.status))).toEqual([]);
      for (const message of past.filter(({ status }) => status === "sent")) {
        expect(message.sentAt && message.at <= message.sentAt && message.sentAt <= now).toBe(true);
        expect(message.sentText).not.toContain("{{");
      }
      for (const message of past.filter(({ status }) => status === "skipped")) expect(message.skipReason).not.toBe("");
    }
  });

  test("only the number of orders is still open, once or twice, in the future", () => {
    const open = viewsOf(noon).filter(({ unfilled }) => unfilled.length > 0);
    expect(open.every(({ message }) => message.at > `${today}T12:30`)).toBe(true);
    expect([...new Set(open.flatMap(({ unfilled }) => unfilled))]).toEqual(["订单数"]);
    expect(open.length).toBeLessThanOrEqual(2);
  });

  test("no group reads the same text twice within two weeks", () => {
    const views = viewsOf(noon).filter(({ message }) => message.groupId !== null);
    const repeats = views.flatMap((view, index) =>
      views
        .slice(index + 1)
        .filter(
          (other) =>
            other.message.groupId === view.message.groupId &&
            other.text === view.text &&
            daysBetween(dateOf(view.message.at), dateOf(other.message.at)) < 14,
        ),
    );
    expect(repeats).toEqual([]);
  });

  test("the shop keeps the promises its groups make", () => {
    const groupNamed = (name: string) => noon.groups.find((group) => group.name === name)?.id;
    const countBy = (of: (at: string) => string, groupId: string | undefined) => {
      const counts = new Map<string, number>();
      for (const message of noon.messages) {
        if (groupId !== undefined && message.groupId !== groupId) continue;
        if (message.groupId === null) continue;
        const key = `${of(message.at)} ${message.groupId}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return Math.max(...counts.values());
    };
    expect(countBy(dateOf, undefined)).toBeLessThanOrEqual(defaultSettings.dailyCeiling);
    expect(countBy(dateOf, groupNamed("棠里新手妆群"))).toBeLessThanOrEqual(3);
    expect(countBy((at) => startOfWeek(dateOf(at)), groupNamed("棠里上新通知群"))).toBeLessThanOrEqual(3);
    const moms = noon.messages.filter((message) => message.groupId === groupNamed("棠里宝妈好物群"));
    expect(moms.filter(({ at }) => clockOf(at) > "08:30" && clockOf(at) < "19:00")).toEqual([]);
    expect(noon.messages.filter(({ at }) => clockOf(at) < "08:30" || clockOf(at) > "21:30")).toEqual([]);
  });
});
