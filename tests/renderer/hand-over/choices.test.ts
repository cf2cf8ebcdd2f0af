import { doorOfFile, doorOfText } from "@renderer/app/hand-over-kind";
import { packsArchive } from "@renderer/features/export/packs-archive";
import { houseBeside } from "@renderer/features/move-house/house-path";
import { inReadingOrder } from "@renderer/features/receipt/receipt-order";
import { requestOf, startReview } from "@renderer/features/review/review-choice";
import { byKind, conflictKeys, openConflicts } from "@renderer/features/settings/team/merge-choices";
import { packRequest } from "@renderer/features/settings/team/pack-choice";
import { unitLabel, unitText } from "@renderer/features/settings/team/unit-text";
import type { ReceiptChange } from "@shared/api/contract/receipts";
import type { RecordDifference } from "@shared/api/contract/team";
import { richTextOf } from "@shared/domain/rich-text";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { translator } from "../translator";

describe("what is pasted or dropped", () => {
  it("goes to the dialog it is for, whatever the chat put around it", () => {
    expect([
      doorOfText("小林 19:40\n群策回执 1 · 2\n…"),
      doorOfText("群策审阅 1\n{}"),
      doorOfText("记得发群策回执"),
      doorOfFile("小满.QUNCE-PACK"),
      doorOfFile("排期.xlsx"),
    ]).toEqual(["takeReceipt", "takeReview", undefined, "takeTeamPack", undefined]);
  });
});

describe("a receipt's lines", () => {
  const line = (messageId: string, effect: ReceiptChange["effect"], at: string | null): ReceiptChange => {
    return { messageId, effect, at, title: messageId, groupName: null, sentAt: null, remark: "" };
  };

  it("begin with what cannot be done, then go by time", () => {
    const lines = [
      line("已发晚", "sent", "2026-11-28T21:00"),
      line("照旧", "same", "2026-11-27T08:00"),
      line("已发早", "sent", "2026-11-28T08:00"),
      line("不在", "gone", null),
      line("跳过", "settled", "2026-11-28T09:00"),
    ];
    expect(inReadingOrder(lines).map(({ title }) => title)).toEqual(["不在", "跳过", "已发早", "已发晚", "照旧"]);
  });
});

describe("what goes to a reviewer", () => {
  it("is nothing while no draft is chosen, and days in their order when they were picked the wrong way round", () => {
    const start = startReview(undefined, "2026-11-22", 1);
    expect([
      start,
      requestOf(start),
      requestOf({ ...start, what: "days", from: "2026-12-05", to: "2026-12-01", groupIds: ["a"] }),
    ]).toEqual([
      { what: "drafts", draftIds: undefined, from: "2026-11-23", to: "2026-11-29", groupIds: [] },
      undefined,
      { from: "2026-12-01", to: "2026-12-05", groupIds: ["a"] },
    ]);
  });

  it("begins with the days it was asked for", () => {
    expect(startReview({ from: "2026-12-01" }, "2026-11-22", 1)).toMatchObject({
      what: "days",
      from: "2026-12-01",
      to: "2026-12-01",
    });
  });
});

describe("a team pack", () => {
  const unit = { mine: "甲", theirs: "乙", base: "丙" };
  const differences: RecordDifference[] = [
    { kind: "drafts", id: "1", title: "一", effect: "changes", units: [{ unit: "tags", outcome: "theirs", ...unit }] },
    {
      kind: "drafts",
      id: "2",
      title: "二",
      effect: "changes",
      units: [{ unit: "title", outcome: "conflict", ...unit }],
    },
    { kind: "groups", id: "3", title: "三", effect: "new", units: [] },
  ];

  it("asks for the places that both sides changed and for nothing else, and shows those records first", () => {
    expect([
      conflictKeys(differences),
      openConflicts(differences, {}),
      openConflicts(differences, { "drafts/2/title": "mine" }),
      byKind(differences).map(([kind, records]) => [kind, records.map(({ id }) => id)]),
    ]).toEqual([
      ["drafts/2/title"],
      1,
      0,
      [
        ["drafts", ["2", "1"]],
        ["groups", ["3"]],
      ],
    ]);
  });

  it("names days and groups, or drafts, only when they were chosen, and has no empty password", () => {
    const choice = {
      from: "2026-12-05",
      to: "2026-12-01",
      groupIds: ["a"],
      draftIds: ["d"],
      withStaff: false,
      password: "",
    };
    expect([
      packRequest({ ...choice, what: "all" }, " 小满 "),
      packRequest({ ...choice, what: "days", password: "芝麻" }, ""),
      packRequest({ ...choice, what: "drafts" }, ""),
    ]).toEqual([
      { withStaff: false, author: "小满" },
      { from: "2026-12-01", to: "2026-12-05", groupIds: ["a"], password: "芝麻", withStaff: false, author: "" },
      { draftIds: ["d"], withStaff: false, author: "" },
    ]);
  });

  it.each(["zh-CN", "en"] as const)("says what each side has in words, in %s too", (language) => {
    const t = translator(language);
    const context = { nameOf: () => undefined, timeZone: "Asia/Shanghai", t };
    const words = [
      unitLabel("trashedAt", t),
      unitText("drafts", "trashedAt", null, context),
      unitText("drafts", "trashedAt", "2026-11-22T00:00:00.000Z", context),
      unitText("drafts", "body", richTextOf("第一行\n第二行"), context),
      unitText("drafts", "note", "", context),
    ];
    expect(words).toEqual(
      language === "en"
        ? ["Deleted", "Keep", "Delete", "第一行\n第二行", "(empty)"]
        : ["是否删除", "保留", "删除", "第一行\n第二行", "（空）"],
    );
  });
});

describe("packs for several people in one archive", () => {
  it("lie in a folder a person, two people of one name in two", async () => {
    const files = [new File(["页"], "群策.html")];
    const archive = await packsArchive(
      [
        { name: "小北", files },
        { name: "小北", files },
        { name: "林/棠", files },
      ],
      "交付包",
    );
    const names = Object.keys(unzipSync(new Uint8Array(await archive.arrayBuffer())));
    expect([
      archive.name,
      names.length,
      names.slice(0, 2),
      names.every((name) => name.split("/").length === 2),
    ]).toEqual(["交付包.zip", 3, ["小北/群策.html", "小北 (2)/群策.html"], true]);
  });
});

describe("the file of a moving workspace", () => {
  it("lies beside the workspace under its name", () => {
    expect([houseBeside("/d/店铺.qunce"), houseBeside("/d/店铺"), houseBeside("")]).toEqual([
      "/d/店铺.qunce-house",
      "/d/店铺.qunce-house",
      "",
    ]);
  });
});
