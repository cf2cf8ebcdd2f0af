import { insertRecord, updateRecord } from "@electron/store/records";
import { searchRecords } from "@electron/store/search";
import { pinyinUnits } from "@electron/store/search/pinyin";
import { matchPinyin, mayBePinyin } from "@electron/store/search/pinyin-match";
import { syllables } from "@electron/store/search/syllables";
import type { Store } from "@electron/store/store";
import { tidyUp } from "@electron/store/tidy-up";
import fc from "fast-check";
import { pinyin } from "pinyin-pro";
import { describe, expect, test } from "vitest";
import { freshStore, testId } from "../../support/fresh-store";
import { draftRow } from "./sample-rows";

type Doc = { title: string; text: string; tag: string };

/** Few letters, so that pieces meet often; all kinds of them, so that every rule of folding and tokens is met. */
const letters = fc.constantFrom(
  ..."会员日预告a1b22BA".split(""),
  ..."，。％ー％１Ａ 　\n\t\"'*%_-:()^{}~\\\u0000\u001f".split(""),
  "😀",
  "👩‍👧",
  "𠮷",
  "é",
  "e\u0301",
  "ﬁ",
  "㎡",
  "İ",
  "ß",
  "\ud800",
  "\ue000",
  "\ue001",
  "NEAR",
  "AND",
  "u25",
);
const text = fc.array(letters, { maxLength: 14 }).map((parts) => parts.join(""));
const docs = fc.array(fc.record({ title: text, text, tag: text }), { minLength: 1, maxLength: 8 });

/** What two people would call the same text; written apart from the code that is tested. */
const plain = (words: string) => words.toWellFormed().normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

/** The plainest search there is: look into everything. */
function truth(all: ReadonlyMap<string, Doc>, query: string): string[] {
  const terms = [...new Set(plain(query).split(" ").filter(Boolean))].slice(0, 8);
  if (terms.length === 0) return [];
  const has = (doc: Doc, term: string) =>
    [doc.title, doc.text, doc.tag].some((piece) => plain(piece).includes(term)) || isTyped(doc.title, term);
  return [...all].filter(([, doc]) => terms.every((term) => has(doc, term))).map(([id]) => id);
}

/** Whether letters type a run of a title's characters, tried out in every way. */
function isTyped(title: string, term: string): boolean {
  if (!mayBePinyin(term)) return false;
  const readings = pinyin(title, { toneType: "none", type: "array" });
  const units = Array.from(title).flatMap((char, index) => {
    if (/\p{Script=Han}/u.test(char)) return [readings[index]?.replaceAll("ü", "v") ?? "?"];
    return /^[a-z0-9]$/.test(plain(char)) ? [plain(char)] : [];
  });
  const from = (start: number, rest: string): boolean => {
    const unit = units[start];
    if (unit === undefined) return false;
    if (unit.startsWith(rest)) return true;
    const whole = rest.startsWith(unit) && from(start + 1, rest.slice(unit.length));
    return whole || (rest.startsWith(unit.slice(0, 1)) && from(start + 1, rest.slice(1)));
  };
  return units.some((_, start) => from(start, term));
}

function fill(store: Store, list: readonly Doc[]): Map<string, Doc> {
  const all = new Map<string, Doc>();
  store.write({ code: "setup", subject: "" }, (tx) => {
    for (const doc of list) {
      const id = testId();
      insertRecord(tx, "drafts", id, draftRow({ title: doc.title, plainText: doc.text, tags: [doc.tag] }));
      all.set(id, doc);
    }
  });
  return all;
}

const found = (store: Store, query: string) =>
  searchRecords(store.db, query, { limit: 100 })
    .groups.flatMap((group) => group.hits.map(({ id }) => id))
    .sort();

/** Queries that are likely to hit: pieces of what is there, and some of their own. */
const pieces = (list: readonly Doc[]) => {
  const all = list.flatMap(({ title, text: body, tag }) => [title, body, tag]).filter(Boolean);
  const piece = fc
    .tuple(fc.constantFrom(...(all.length > 0 ? all : [""])), fc.nat(), fc.integer({ min: 1, max: 6 }))
    .map(([whole, at, length]) => whole.slice(at % Math.max(whole.length, 1)).slice(0, length));
  return fc.array(
    fc.oneof(
      piece,
      text,
      fc.tuple(piece, piece).map((two) => two.join(" ")),
    ),
    { minLength: 12, maxLength: 20 },
  );
};

describe("search finds exactly what looking into everything finds", { timeout: 120_000 }, () => {
  test("for any text, waiting or indexed, and after changes", () => {
    const store = freshStore();
    const cases = docs.chain((list) => fc.tuple(fc.constant(list), pieces(list), fc.boolean()));
    fc.assert(
      fc.property(cases, ([list, queries, isIndexed]) => {
        store.write({ code: "clear", subject: "" }, (tx) => tx.run(`DELETE FROM "drafts"`));
        const all = fill(store, list);
        if (isIndexed) tidyUp(store.connection);
        for (const query of queries) expect([query, found(store, query)]).toEqual([query, truth(all, query).sort()]);
        const [first] = all.keys();
        store.write({ code: "drafts.update", subject: "" }, (tx) =>
          updateRecord(tx, "drafts", first ?? "", { title: "换" }),
        );
        all.set(first ?? "", { ...(all.get(first ?? "") as Doc), title: "换" });
        for (const query of queries) expect([query, found(store, query)]).toEqual([query, truth(all, query).sort()]);
      }),
      { numRuns: 80 },
    );
  });

  test("for titles typed in pinyin, whole, begun or shortened", () => {
    const store = freshStore();
    const words = [
      "会员日",
      "会议",
      "汇源",
      "西安",
      "先",
      "现在",
      "预告",
      "女王节",
      "略",
      "VIP",
      "双12",
      "日",
      "a",
      "二维",
      "员",
    ];
    const titles = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(""));
    const lists = fc.array(titles, { minLength: 4, maxLength: 10 });
    const typed = fc.tuple(titles, fc.infiniteStream(fc.integer({ min: 1, max: 6 }))).map(([title, lengths]) =>
      pinyinUnits(title)
        .map((unit) => unit.slice(0, lengths.next().value as number))
        .join(""),
    );
    fc.assert(
      fc.property(lists, fc.array(typed, { minLength: 10, maxLength: 20 }), (list, queries) => {
        store.write({ code: "clear", subject: "" }, (tx) => tx.run(`DELETE FROM "drafts"`));
        const all = fill(
          store,
          list.map((title) => ({ title, text: "", tag: "" })),
        );
        tidyUp(store.connection);
        for (const query of queries) expect([query, found(store, query)]).toEqual([query, truth(all, query).sort()]);
      }),
      { numRuns: 80 },
    );
  });
});

test("no text makes search fail", () => {
  const store = freshStore();
  fill(store, [{ title: "会员日 VIP", text: "100% “优惠”", tag: "C++" }]);
  tidyUp(store.connection);
  const queries = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string(), text);
  fc.assert(
    fc.property(queries, (query) => {
      expect(Array.isArray(searchRecords(store.db, query).groups)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("every run of letters that a matched title highlights is a match by itself", () => {
  expect(matchPinyin(["hui", "yuan", "ri"], "yr")).toEqual([1, 3]);
  expect(matchPinyin(["hui", "yuan", "ri"], "huy")).toBeUndefined();
  expect(matchPinyin(["xi", "an"], "xian")).toEqual([0, 2]);
  expect(matchPinyin(["xian"], "xian")).toEqual([0, 1]);
});

test("the list of syllables has every reading of every common Han character", () => {
  const missing = new Set<string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    for (const reading of pinyin(String.fromCodePoint(code), { toneType: "none", type: "array", multiple: true })) {
      const spelled = reading.replaceAll("ü", "v");
      if (/^[a-z]+$/.test(spelled) && !syllables.has(spelled)) missing.add(spelled);
    }
  }
  expect([...missing]).toEqual([]);
});
