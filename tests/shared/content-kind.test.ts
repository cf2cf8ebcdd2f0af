import { contentKindOf, type KindClues } from "@shared/domain/content-kind";
import { expect, test } from "vitest";

const clues = (given: Partial<KindClues>): KindClues => ({
  draftKind: null,
  activityType: null,
  topicId: null,
  text: "",
  ...given,
});

test.each<{ what: string; given: Partial<KindClues>; kind: string }>([
  {
    what: "a knowledge draft in a pre-sale",
    given: { draftKind: "knowledge", activityType: "presale" },
    kind: "knowledge",
  },
  { what: "a cue of a flash sale", given: { activityType: "flash_sale", text: "有问题吗？" }, kind: "promotion" },
  { what: "a cue of a lottery, which gives something away", given: { activityType: "lottery" }, kind: "promotion" },
  { what: "a cue of a vote", given: { activityType: "vote", text: "¥9.9" }, kind: "interaction" },
  { what: "a topic", given: { topicId: "empty-jars", text: "才 9 块钱" }, kind: "interaction" },
  { what: "a text with a price field", given: { text: "今天 {{商品.会员价}}" }, kind: "promotion" },
  { what: "a text with a price", given: { text: "到手 ¥ 59" }, kind: "promotion" },
  {
    what: "a discount in an activity of no type",
    given: { activityType: "other", text: "全场 8.5 折" },
    kind: "promotion",
  },
  { what: "a question", given: { text: "你们那边下雪了吗？" }, kind: "interaction" },
  { what: "anything else", given: { text: "今晚八点准时见" }, kind: "notice" },
])("$what counts as $kind", ({ given, kind }) => {
  expect(contentKindOf(clues(given))).toBe(kind);
});

// Long enough that looking back at every character would outlast the runner's patience.
test("a million blanks and digits are read through once", () => {
  expect(contentKindOf(clues({ text: `满${" ".repeat(1_000_000)}${"9".repeat(1_000_000)}` }))).toBe("notice");
});
