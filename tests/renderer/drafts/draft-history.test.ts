import { draftVersion } from "@renderer/features/drafts/draft-versions";
import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, it } from "vitest";
import { idOf } from "../../support/a-shop";

const body = richTextOf("老规矩");
const step = (op: "insert" | "update", ...fields: [name: string, after: unknown][]) => [
  { id: idOf(9), op: "update" as const, fields: [{ name: "title", before: "", after: "别的" }] },
  { id: idOf(7), op, fields: fields.map(([name, after]) => ({ name, before: null, after })) },
];

describe("a step in a draft's history", () => {
  it("names the fields a person changed, not those that follow from them", () => {
    const rows = step("update", ["body", body], ["plainText", "老规矩"], ["title", "会员日"], ["revision", 4]);
    expect(draftVersion(rows, idOf(7))).toEqual({ fields: ["body", "title"], body });
  });

  it("carries the text whether the log keeps it as a value or as JSON text", () => {
    expect(draftVersion(step("insert", ["body", JSON.stringify(body)]), idOf(7))).toEqual({ fields: [], body });
  });

  it.each([undefined, "{broken", { version: 1, doc: { type: "script" } }, 7])(
    "offers no text that is none: %j",
    (after) => {
      expect(draftVersion(step("update", ["body", after]), idOf(7)).body).toBeUndefined();
    },
  );
});
