import { fieldRows } from "@renderer/features/drafts/field-rows";
import { previewGroup, previewView } from "@renderer/features/drafts/preview-view";
import { blankChatGroup, type ChatGroup } from "@shared/domain/chat-group";
import { describe, expect, it } from "vitest";
import { aDraft, aShop, idOf } from "../../support/a-shop";

const NOW = "2026-11-22T10:00";
const draft = aDraft("{{昵称}}，{{商品.价格}} 元，{{截止}} 前，{{活动.名称}}", {
  productIds: [idOf(2)],
  fieldValues: {},
});
const shop = aShop();

describe("the preview of a draft", () => {
  it("shows what would be pasted to a group, with what is still open", () => {
    const { text, unfilled, forPoster, groupName, voiceName, staffName } = previewView(
      draft,
      shop,
      { groupId: idOf(3), at: NOW },
      [],
    );
    expect({ text, unfilled, forPoster, groupName, voiceName, staffName }).toEqual({
      text: "【昵称】，88 元，{{截止}} 前，{{活动.名称}}",
      unfilled: ["截止", "活动.名称"],
      forPoster: ["昵称"],
      groupName: "VIP群",
      voiceName: "客服·小满",
      staffName: "小满",
    });
  });

  it("takes place at the draft's activity, and at this minute without one", () => {
    const at = (activityId: string | null) =>
      previewView({ ...draft, activityId }, shop, { groupId: null, at: NOW }, []).message.at;
    expect(at(null)).toBe(NOW);
    expect(at(idOf(4))).toBe("2026-11-28T20:00");
  });

  it("speaks to a group of the activity, else of its tier, else to one that runs", () => {
    const group = (n: number, change: Partial<ChatGroup>): ChatGroup => ({
      ...blankChatGroup,
      ...{ id: idOf(n), revision: 1, createdAt: "", updatedAt: "", trashedAt: null },
      ...change,
    });
    const groups = new Map(
      [
        group(31, { status: "closed", tierIds: [idOf(14)] }),
        group(32, { status: "preparing" }),
        group(33, { status: "active" }),
        group(34, { status: "paused", tierIds: [idOf(14)] }),
      ].map((one) => [one.id, one]),
    );
    const activities = new Map([...shop.activities].map(([id, one]) => [id, { ...one, groupIds: [idOf(32)] }]));
    const chosen = (change: Partial<typeof draft>) => previewGroup({ ...draft, ...change }, { groups, activities })?.id;
    expect(chosen({ activityId: idOf(4) })).toBe(idOf(32));
    expect(chosen({ tierId: idOf(14) })).toBe(idOf(34));
    expect(chosen({})).toBe(idOf(33));
    expect(previewGroup(draft, { groups: new Map(), activities })).toBeUndefined();
  });
});

describe("the fields of a draft", () => {
  const rows = (fieldValues: Record<string, string>) => {
    const filled = { ...draft, fieldValues };
    const { message } = previewView(filled, shop, { groupId: idOf(3), at: NOW }, []);
    return fieldRows(["昵称", "商品.价格", "截止", "活动.名称", "constructor"], filled, shop, message);
  };

  it("are filled by the workspace, typed in, left to the poster, or missing", () => {
    expect(rows({ 截止: "周六 21:30" })).toEqual([
      { path: "昵称", state: "poster", value: "", isKnown: true },
      { path: "商品.价格", state: "filled", value: "88", isKnown: true },
      { path: "截止", state: "typed", value: "周六 21:30", isKnown: false },
      { path: "活动.名称", state: "missing", value: "", isKnown: true },
      { path: "constructor", state: "missing", value: "", isKnown: false },
    ]);
  });

  it("a value typed for a field the workspace knows does not hide the workspace's own", () => {
    expect(rows({ "商品.价格": "1" })[1]).toEqual({ path: "商品.价格", state: "filled", value: "88", isKnown: true });
  });
});
