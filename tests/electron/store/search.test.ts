import { undo } from "@electron/store/changes";
import { insertRecord, type NewRow, restoreRecords, trashRecords, updateRecord } from "@electron/store/records";
import { searchRecords } from "@electron/store/search";
import type { Store } from "@electron/store/store";
import { tidyUp } from "@electron/store/tidy-up";
import type { SearchHit } from "@shared/api/contract/search";
import { blankDraftTemplate } from "@shared/domain/draft-template";
import { blankPersona } from "@shared/domain/persona";
import { blankProduct } from "@shared/domain/product";
import { blankQuote } from "@shared/domain/quote";
import { blankSnippet } from "@shared/domain/snippet";
import { blankStaff } from "@shared/domain/staff";
import { blankVoice } from "@shared/domain/voice";
import { beforeEach, describe, expect, test } from "vitest";
import { freshStore, testId } from "../../support/fresh-store";
import { activityRow, draftRow, groupRow, messageRow } from "./sample-rows";

let store: Store;

function insert(title: string, changes: Partial<NewRow<"drafts">> = {}): string {
  const id = testId();
  store.write({ code: "drafts.create", subject: title }, (tx) =>
    insertRecord(tx, "drafts", id, draftRow({ title, plainText: "", ...changes })),
  );
  return id;
}

const hitsOf = (words: string): SearchHit[] => searchRecords(store.db, words).groups.flatMap((group) => group.hits);
const titlesOf = (words: string) => hitsOf(words).map(({ title }) => title);
const marked = (text: string, spans: readonly [number, number][]) => spans.map(([from, to]) => text.slice(from, to));

beforeEach(() => {
  store = freshStore();
});

describe.each(["waiting to be indexed", "indexed"])("a record that is %s", (state) => {
  const settle = () => (state === "indexed" ? tidyUp(store.connection) : undefined);

  test("is found by one, two and more characters from anywhere in its title or text", () => {
    insert("会员日预告", { plainText: "今晚八点直播间见，满200减30，回复“口红”领券" });
    settle();
    for (const words of [
      "会",
      "员日",
      "日预",
      "八点直播",
      "满200减30",
      "“口红”",
      "，回",
      "2",
      "00",
      "减3",
      "见，满2",
    ]) {
      expect([words, titlesOf(words)]).toEqual([words, ["会员日预告"]]);
    }
    for (const words of ["会日", "减300", "口红领", "直播 抽奖", "x"])
      expect([words, titlesOf(words)]).toEqual([words, []]);
  });

  test("is found by Latin letters and digits from the middle of a word, whatever their case and width", () => {
    insert("新品 SKU-1042 上架", { plainText: "ＶＩＰ专享，100％正品" });
    settle();
    for (const words of ["sku-1", "KU-10", "1042", "04", "vip", "ip专", "100%", "１００％", "K", "u-"]) {
      expect([words, titlesOf(words)]).toEqual([words, ["新品 SKU-1042 上架"]]);
    }
    // A title can be typed without its signs; a text is taken as it is written.
    expect([titlesOf("sku1042"), titlesOf("vip专享100%")]).toEqual([["新品 SKU-1042 上架"], []]);
  });

  test("is found when it contains every word, in whichever part", () => {
    insert("会员日预告", { plainText: "直播间", tags: ["VIP"] });
    insert("会员日回顾", { plainText: "直播间" });
    settle();
    expect(titlesOf("会员 直播 vip")).toEqual(["会员日预告"]);
    expect(titlesOf(" vip　会员日 ")).toEqual(["会员日预告"]);
    expect(titlesOf("会员 直播").sort()).toEqual(["会员日回顾", "会员日预告"]);
  });

  test("is found by the pinyin of its title: whole, begun, initials, and mixed", () => {
    insert("双12会员日预告VIP", { plainText: "拼音只找标题" });
    settle();
    for (const words of [
      "hyr",
      "huiyuanri",
      "huiyuan",
      "huiyu",
      "hyryg",
      "huiyr",
      "hyuanri",
      "yg",
      "ygvip",
      "12hyr",
      "HYR",
      "shuang12",
    ]) {
      expect([words, titlesOf(words)]).toEqual([words, ["双12会员日预告VIP"]]);
    }
    for (const words of ["yuanhui", "pyzb", "hyrr", "iyuan"]) expect([words, titlesOf(words)]).toEqual([words, []]);
    const [hit] = hitsOf("hyr");
    expect(marked(hit?.title ?? "", hit?.titleSpans ?? [])).toEqual(["会员日"]);
  });

  test("is no longer found by what it said before, nor in the trash, and again when it comes back", () => {
    const id = insert("会员日");
    settle();
    store.write({ code: "drafts.update", subject: "" }, (tx) => updateRecord(tx, "drafts", id, { title: "直播日" }));
    settle();
    expect([titlesOf("会员"), titlesOf("hyr"), titlesOf("直播")]).toEqual([[], [], ["直播日"]]);
    store.write({ code: "drafts.trash", subject: "" }, (tx) => trashRecords(tx, "drafts", [id]));
    settle();
    expect(titlesOf("直播")).toEqual([]);
    store.write({ code: "drafts.restore", subject: "" }, (tx) => restoreRecords(tx, "drafts", [id]));
    settle();
    expect(titlesOf("直播")).toEqual(["直播日"]);
    for (let index = 0; index < 3; index += 1) undo(store);
    settle();
    expect([titlesOf("会员"), titlesOf("直播")]).toEqual([["会员日"], []]);
  });

  test("comes before others when its title has the words, and among equals when it was changed later", () => {
    insert("一", { plainText: "会员日" });
    insert("会员日 甲");
    settle();
    insert("二", { plainText: "会员日" });
    insert("会员日 乙");
    settle();
    const titles = titlesOf("会员日");
    expect(titles.slice(0, 2).sort()).toEqual(["会员日 乙", "会员日 甲"]);
    expect(titles.slice(2).sort()).toEqual(["一", "二"]);
    if (state === "indexed") expect(titles).toEqual(["会员日 乙", "会员日 甲", "二", "一"]);
  });
});

test("everything is searched, grouped by kind in a fixed order, with what tells one hit from another", () => {
  const group = testId();
  store.write({ code: "setup", subject: "" }, (tx) => {
    insertRecord(tx, "groups", group, { ...groupRow("面膜群"), rules: "禁止广告" });
    insertRecord(tx, "messages", testId(), messageRow({ title: "面膜提醒", groupId: group }));
    insertRecord(tx, "activities", testId(), activityRow({ title: "面膜试用" }));
    insertRecord(tx, "products", testId(), {
      ...blankProduct,
      name: "玫瑰面膜",
      skus: [{ id: testId(), name: "5片装", code: "MM-5", cost: null, targetTierId: null, prices: [] }],
    });
    insertRecord(tx, "personas", testId(), {
      ...blankPersona,
      name: "面膜党",
      behaviour: { habits: "", scenes: ["睡前"], pains: ["起皮"], hobbies: [] },
    });
    insertRecord(tx, "snippets", testId(), {
      ...blankSnippet,
      ...{ title: "面膜怎么用", kind: "answer", text: "洁面后敷", tags: ["护肤"] },
    });
    insertRecord(tx, "quotes", testId(), {
      ...blankQuote,
      ...{
        title: "面膜敷完不紧绷",
        text: "面膜敷完不紧绷，孩子也想试",
        who: "豆豆妈",
        source: "会员群",
        consentNote: "群里回的好",
      },
    });
    insertRecord(tx, "draftTemplates", testId(), {
      ...blankDraftTemplate,
      ...{
        name: "面膜空瓶记",
        text: "用完 {{商品.名称}}",
        memberValue: "少花冤枉钱",
        brief: "先拍瓶底",
        tags: ["测评"],
      },
    });
    insertRecord(tx, "voices", testId(), { ...blankVoice, name: "面膜姐", signOff: "爱你们" });
    insertRecord(tx, "staff", testId(), { ...blankStaff, name: "面膜客服" });
    insertRecord(tx, "drafts", testId(), draftRow({ title: "面膜解读", tags: ["科普", "夜间"] }));
  });
  const { groups } = searchRecords(store.db, "面膜");
  expect(groups.map(({ kind, hits, more }) => [kind, hits.map(({ title, hint }) => [title, hint]), more])).toEqual([
    ["drafts", [["面膜解读", "科普 · 夜间"]], false],
    ["messages", [["面膜提醒", "2026-11-28 20:00 · 面膜群"]], false],
    ["activities", [["面膜试用", "2026-11-28 20:00"]], false],
    ["products", [["玫瑰面膜", "5片装"]], false],
    ["groups", [["面膜群", ""]], false],
    ["personas", [["面膜党", ""]], false],
    ["snippets", [["面膜怎么用", "护肤"]], false],
    ["quotes", [["面膜敷完不紧绷", "豆豆妈 · 会员群"]], false],
    ["draftTemplates", [["面膜空瓶记", "测评"]], false],
    ["voices", [["面膜姐", ""]], false],
    ["staff", [["面膜客服", ""]], false],
  ]);
  for (const [words, title] of [
    ["mm-5", "玫瑰面膜"],
    ["起皮", "面膜党"],
    ["禁止广告", "面膜群"],
    ["爱你", "面膜姐"],
    ["洁面", "面膜怎么用"],
    ["孩子", "面膜敷完不紧绷"],
    ["豆豆妈", "面膜敷完不紧绷"],
    ["回的好", "面膜敷完不紧绷"],
    ["瓶底", "面膜空瓶记"],
    ["mmkpj", "面膜空瓶记"],
    ["冤枉钱", "面膜空瓶记"],
  ] as const) {
    expect(titlesOf(words)).toEqual([title]);
  }
  expect(searchRecords(store.db, "面膜", { kinds: ["staff", "groups"] }).groups.map(({ kind }) => kind)).toEqual([
    "groups",
    "staff",
  ]);
});

test("at most so many hits of a kind are shown, and whether there are more", () => {
  for (let index = 0; index < 5; index += 1) insert(`会员日${index}`);
  const shape = (limit: number) =>
    searchRecords(store.db, "会员日", { limit }).groups.map(({ hits, more }) => [hits.length, more]);
  expect([shape(4), shape(5)]).toEqual([[[4, true]], [[5, false]]]);
});

describe("an excerpt", () => {
  const excerptOf = (text: string, words: string) => {
    insert("标题", { plainText: text });
    const [hit] = hitsOf(words);
    return { excerpt: hit?.excerpt, marked: marked(hit?.excerpt ?? "", hit?.excerptSpans ?? []) };
  };

  test("is the piece of text around the first hit on one line, with the hits marked", () => {
    const text = `${"甲".repeat(100)}\n今晚八点直播间，八点半抽奖${"乙".repeat(100)}`;
    expect(excerptOf(text, "八点")).toEqual({
      excerpt: `…${"甲".repeat(21)} 今晚八点直播间，八点半抽奖${"乙".repeat(45)}…`,
      marked: ["八点", "八点"],
    });
  });

  test("is the beginning of the text when only the title has the words", () => {
    expect(excerptOf("今晚八点", "标题")).toEqual({ excerpt: "今晚八点", marked: [] });
  });

  test("marks what the text says, also where it is longer or shorter than what was typed", () => {
    expect(excerptOf("面积㎡很大，ＶＩＰ　　专享", "m2很")).toEqual({
      excerpt: "面积㎡很大，ＶＩＰ  专享",
      marked: ["㎡很"],
    });
  });

  test("does not cut a character in two", () => {
    const { excerpt } = excerptOf(`${"😀".repeat(40)}会员日${"😀".repeat(60)}`, "会员日");
    expect(excerpt?.isWellFormed()).toBe(true);
  });
});

test.each(["", " ", "\n\t　"])("nothing is found by nothing: %j", (words) => {
  insert("会员日");
  expect(searchRecords(store.db, words)).toEqual({ groups: [] });
});
