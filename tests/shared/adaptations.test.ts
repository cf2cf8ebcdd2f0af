import type { Adaptation } from "@shared/domain/adaptation";
import { blankAdaptation } from "@shared/domain/adaptation";
import { adaptedDraft, chooseAdaptation } from "@shared/domain/choose-adaptation";
import { mergeRegions } from "@shared/domain/merge/merge-regions";
import { mergeSequences } from "@shared/domain/merge/merge-sequence";
import { plainTextOf } from "@shared/domain/plain-text";
import { richTextOf } from "@shared/domain/rich-text";
import { syncAdaptation, syncPlaces } from "@shared/domain/sync-adaptation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const place = {
  channel: "wechat_moments",
  tierIds: ["gold", "silver"],
  personaIds: ["mum"],
  voiceId: "xiaomei",
} as const;
const named = (id: string, facets: Partial<Adaptation>) => ({ ...blankAdaptation, id, ...facets });
const chosen = (...list: ReturnType<typeof named>[]) => chooseAdaptation(list, place)?.id;

describe("the adaptation that fits a message", () => {
  it("is for nothing that is not so", () => {
    expect(
      chosen(
        named("channel", { channel: "sms" }),
        named("tier", { tierId: "diamond" }),
        named("persona", { personaId: "student" }),
        named("voice", { voiceId: "boss" }),
        named("both", { channel: "wechat_moments", tierId: "diamond" }),
      ),
    ).toBeUndefined();
  });

  it("is the one that says most, then the one for the channel, the tier, the voice, the persona, then the older", () => {
    const persona = named("persona", { personaId: "mum" });
    const voice = named("voice", { voiceId: "xiaomei" });
    const tier = named("tier", { tierId: "silver" });
    const channel = named("channel", { channel: "wechat_moments" });
    const two = named("two", { voiceId: "xiaomei", personaId: "mum" });
    const younger = named("younger", { channel: "wechat_moments" });
    expect([
      chosen(persona),
      chosen(persona, voice),
      chosen(persona, voice, tier),
      chosen(persona, voice, tier, channel, younger),
      chosen(persona, voice, tier, channel, younger, two),
    ]).toEqual(["persona", "voice", "tier", "channel", "two"]);
  });

  it("gives its words, or the draft's where it has none", () => {
    const draft = { title: "预告", body: richTextOf("母版") };
    const base = { revision: 1, createdAt: "", updatedAt: "", trashedAt: null, draftId: "d" };
    const own = { ...base, ...named("own", { channel: "wechat_moments", body: richTextOf("朋友圈版") }) };
    const inherits = { ...base, ...named("inherits", { channel: "wechat_moments", title: "短标题" }) };
    expect(adaptedDraft(draft, [own], place)).toEqual({ title: "预告", body: richTextOf("朋友圈版") });
    expect(adaptedDraft(draft, [inherits], place)).toEqual({ title: "短标题", body: richTextOf("母版") });
    expect(adaptedDraft(draft, [own], { ...place, channel: "sms" })).toBe(draft);
  });
});

const base = richTextOf("开场\n卖点\n价格\n收尾");
const mine = richTextOf("开场（朋友圈）\n卖点\n价格\n收尾\n再加一句");
const text = (...args: Parameters<typeof syncAdaptation>) => {
  const synced = syncAdaptation(...args);
  return synced && plainTextOf(synced).split("\n");
};

describe("an adaptation whose master has changed", () => {
  it("takes what only the master changed and keeps what only it changed", () => {
    const theirs = richTextOf("开场\n新卖点\n收尾");
    expect(text(base, mine, theirs, [])).toEqual(["开场（朋友圈）", "新卖点", "收尾", "再加一句"]);
    expect(text(base, mine, theirs, ["mine"])).toEqual(["开场（朋友圈）", "卖点", "价格", "收尾", "再加一句"]);
  });

  it("asks where both changed the same paragraph", () => {
    const theirs = richTextOf("新开场\n卖点\n价格 39\n收尾");
    expect(syncPlaces(base, mine, theirs).map(({ kind, ...texts }) => [kind, plainTextOf(texts.theirs)])).toEqual([
      ["conflict", "新开场"],
      ["theirs", "价格 39"],
    ]);
    expect(text(base, mine, theirs, [])).toBeUndefined();
    expect(text(base, mine, theirs, ["mine", "theirs"])).toEqual([
      ...["开场（朋友圈）", "卖点", "价格 39", "收尾", "再加一句"],
    ]);
    expect(text(base, mine, theirs, ["theirs", null])).toEqual(["新开场", "卖点", "价格 39", "收尾", "再加一句"]);
  });

  it("says the same as the merge of team packs wherever that one finds no conflict", () => {
    const list = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 7 });
    fc.assert(
      fc.property(list, list, list, (before, left, right) => {
        const merged = mergeSequences(before, left, right);
        const regions = mergeRegions(before, left, right);
        expect(regions.flatMap((region) => region.base)).toEqual(before);
        expect(regions.flatMap((region) => region.mine)).toEqual(left);
        expect(regions.flatMap((region) => region.theirs)).toEqual(right);
        const isOpen = regions.some(({ kind }) => kind === "conflict");
        if (merged && !isOpen) {
          expect(regions.flatMap((region) => (region.kind === "theirs" ? region.theirs : region.mine))).toEqual(merged);
        }
        if (!merged) expect(isOpen).toBe(true);
      }),
    );
  });
});
