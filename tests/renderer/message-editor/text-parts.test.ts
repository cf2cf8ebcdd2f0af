import { textPartsOf, withBlanks } from "@renderer/ui/message-editor/text-parts";
import { describe, expect, it } from "vitest";

describe("a message's text before pasting", () => {
  it("marks fields nobody filled and words the poster replaces, and leaves other brackets alone", () => {
    expect(textPartsOf("【昵称】早！今天发出 {{ 订单数 }} 单，【新品】见 {{店铺.名称}}", ["订单数"], ["昵称"])).toEqual(
      [
        { kind: "poster", text: "【昵称】" },
        { kind: "plain", text: "早！今天发出 " },
        { kind: "unfilled", text: "{{ 订单数 }}" },
        { kind: "plain", text: " 单，【新品】见 {{店铺.名称}}" },
      ],
    );
  });

  it("finds a field behind brackets that never close", () => {
    expect(textPartsOf("{{{{订单数}} 【【昵称】", ["订单数"], ["昵称"])).toEqual([
      { kind: "plain", text: "{{" },
      { kind: "unfilled", text: "{{订单数}}" },
      { kind: "plain", text: " 【" },
      { kind: "poster", text: "【昵称】" },
    ]);
  });

  it("keeps every character of any text", () => {
    const text = "a{{b}}c【d】{{".repeat(50);
    expect(
      textPartsOf(text, ["b"], ["d"])
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });

  it("leaves blanks to write on where fields are unfilled", () => {
    expect(withBlanks("共 {{订单数}} 单，{{订单数}}！{{别的}}", ["订单数"])).toBe("共 ＿＿ 单，＿＿！{{别的}}");
  });

  it("reads a million brackets piled up in bad faith once", () => {
    const piled = "{{".repeat(1_000_000);
    expect(textPartsOf(piled, ["x"], [])).toEqual([{ kind: "plain", text: piled }]);
  });
});
