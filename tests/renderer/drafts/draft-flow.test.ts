import { isFiltered, listInput, NO_FILTERS } from "@renderer/features/drafts/draft-filters";
import { DRAFT_FLOW, needsValue, nextStatus } from "@renderer/features/drafts/draft-flow";
import { sameProperties } from "@renderer/features/drafts/use-steady-form";
import { describe, expect, it } from "vitest";
import { aDraft } from "../../support/a-shop";

describe("the flow of a draft", () => {
  it("goes 收集→撰写→审核→待发→已发 and asks for the value before the last two", () => {
    expect(DRAFT_FLOW.map((status) => [status, nextStatus(status), needsValue(status)])).toEqual([
      ["collect", "write", false],
      ["write", "review", false],
      ["review", "ready", false],
      ["ready", "published", true],
      ["published", undefined, true],
    ]);
  });
});

describe("the filters of the list", () => {
  it("ask the server only for what is set", () => {
    expect(listInput(NO_FILTERS)).toEqual({ limit: 60 });
    expect(listInput({ status: "review", kind: "promotion", tag: "双11", evergreen: true, words: " 纸尿裤 " })).toEqual(
      {
        status: "review",
        kind: "promotion",
        tag: "双11",
        evergreen: true,
        words: "纸尿裤",
        limit: 60,
      },
    );
  });

  it("blank words filter nothing", () => {
    expect(isFiltered({ ...NO_FILTERS, words: "  " })).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, words: "价" })).toBe(true);
  });
});

describe("a draft around its text", () => {
  const draft = aDraft("老规矩", { tags: ["会员日"] });

  it("is the same while only the text, its revision and its time change", () => {
    const typed = {
      ...aDraft("老规矩，周六见", { tags: ["会员日"] }),
      revision: 9,
      updatedAt: "2026-11-28T12:00:00.000Z",
    };
    expect(sameProperties(draft, typed)).toBe(true);
  });

  it("is another one when a property changes, also inside a list", () => {
    expect(sameProperties(draft, { ...draft, title: "改名" })).toBe(false);
    expect(sameProperties(draft, { ...draft, tags: ["会员日", "新品"] })).toBe(false);
    expect(sameProperties(draft, { ...draft, fieldValues: { 截止: "周六" } })).toBe(false);
  });
});
