import { backupSignal } from "@renderer/app/backup-signal";
import { fieldLabel, fieldText } from "@renderer/features/settings/field-text";
import { changeSentence } from "@renderer/ui/change-sentence";
import { describe, expect, it } from "vitest";
import { translator } from "../translator";

const zh = translator("zh-CN");
const en = translator("en");

describe("a step of the change log", () => {
  it("is told with its kind and its name", () => {
    const label = { code: "drafts.update", subject: "会员日预告" };
    expect([changeSentence(label, zh), changeSentence(label, en)]).toEqual([
      "修改文案“会员日预告”",
      "edit · Draft “会员日预告”",
    ]);
  });

  it("has its own words where a kind and a verb do not say it", () => {
    expect(changeSentence({ code: "messages.send", subject: "开场" }, zh)).toBe("标记已发“开场”");
    const renamed = { code: "importMappings.rename", subject: "一月 → 二月" };
    expect([changeSentence(renamed, zh), changeSentence(renamed, en)]).toEqual([
      "列对应改名“一月 → 二月”",
      "rename columns “一月 → 二月”",
    ]);
  });

  it("is still told when it has no name, or a code that nobody knows yet", () => {
    expect([
      changeSentence({ code: "groups.create", subject: "" }, zh),
      changeSentence({ code: "future.magic", subject: "甲" }, zh),
    ]).toEqual(["新建社群", "改动“甲”"]);
  });
});

describe("a changed field in the history", () => {
  const context = {
    nameOf: (id: string) => (id.startsWith("0") ? "VIP群" : undefined),
    timeZone: "Asia/Shanghai",
    t: zh,
  };
  const known = "01900000-0000-7000-8000-000000000000";
  const gone = "91900000-0000-7000-8000-000000000000";

  it("shows words for codes, names for ids and yuan for 分", () => {
    expect([
      fieldText("drafts", "status", "ready", context),
      fieldText("activities", "groupIds", [known, gone], context),
      fieldText("messages", "at", "2026-11-28T20:00", context),
      fieldText("products", "skus", [{ id: known, name: "L 码", cost: 5900, prices: [] }], context),
      fieldText("messages", "trashedAt", "2026-11-28T11:36:00.000Z", context),
    ]).toEqual(["待发", "VIP群、（已删除）", "2026-11-28 20:00", "名称 L 码；成本 ¥59", "2026-11-28 19:36"]);
  });

  it("reads a column that arrives as the JSON it is stored as", () => {
    expect(fieldText("drafts", "tags", '["预告","会员日"]', context)).toBe("预告、会员日");
  });

  it("says nothing for nothing, and keeps the name of a field it does not know", () => {
    expect([fieldText("drafts", "note", "", context), fieldLabel("memberValue", zh), fieldLabel("novel", zh)]).toEqual([
      "",
      "给用户的价值",
      "novel",
    ]);
  });
});

describe("the backup light", () => {
  const now = "2026-11-28T19:36";

  it("worries about a failure first, then about none and about old ones", () => {
    expect([
      backupSignal({ pending: true, failed: "disk" }, "2026-11-28T19:00", now),
      backupSignal({ pending: true, failed: null }, null, now),
      backupSignal({ pending: true, failed: null }, "2026-11-27T19:00", now),
      backupSignal({ pending: true, failed: null }, "2026-11-28T19:00", now),
      backupSignal({ pending: false, failed: null }, "2026-11-01T19:00", now),
    ]).toEqual(["failed", "never", "old", "pending", "safe"]);
  });
});
