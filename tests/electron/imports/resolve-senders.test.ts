import { senderBook } from "@electron/imports/resolve-senders";
import { describe, expect, it } from "vitest";

const voices = [
  { id: "v-boss", name: "美美店长", role: "shopkeeper" as const },
  { id: "v-an", name: "安安老师", role: "teacher" as const },
  { id: "v-lin", name: "林老师", role: "teacher" as const },
];
const staff = [
  { id: "s-man", name: "小满", voiceIds: ["v-boss"] },
  { id: "s-may", name: "阿May", voiceIds: ["v-an", "v-lin"] },
];

/** Each cell with who posts and as whom. */
const resolveAll = (book: ReturnType<typeof senderBook>, cells: readonly string[]) =>
  Object.fromEntries(
    cells.map((cell) => {
      const { staffId, voiceId } = book.resolve(cell);
      return [cell, `${staffId ?? "nobody"} as ${voiceId ?? "nobody"}`];
    }),
  );

describe("a sender whom the workspace knows", () => {
  it("is found by person, voice or part", () => {
    const book = senderBook(voices, staff);
    expect(
      resolveAll(book, [
        "小满",
        " 阿ＭＡＹ ",
        "美美店长",
        "店长",
        "老师-安安",
        "老师（安安）",
        "安安老师",
        "店长/小满",
        "待定",
        "",
      ]),
    ).toEqual({
      小满: "s-man as v-boss",
      " 阿ＭＡＹ ": "s-may as nobody",
      美美店长: "s-man as v-boss",
      店长: "s-man as v-boss",
      "老师-安安": "s-may as v-an",
      "老师（安安）": "s-may as v-an",
      安安老师: "s-may as v-an",
      "店长/小满": "s-man as v-boss",
      待定: "nobody as nobody",
      "": "nobody as nobody",
    });
    expect([book.newVoices(), book.newStaff()]).toEqual([[], []]);
  });
});

describe("a sender whom nobody knows", () => {
  it("is a voice when a part is named, and a person with a voice when not", () => {
    const book = senderBook([], []);
    resolveAll(book, ["店长", "老师-安安", "安安老师", "客服小七", "小满", "小 满", "阿May", "大咖", "运营"]);
    expect(book.newVoices().map(({ name, role }) => `${name} ${role}`)).toEqual([
      "店长 shopkeeper",
      "安安 teacher",
      "客服小七 service",
      "小满 service",
      "阿May service",
      "大咖 expert",
      "运营 operator",
    ]);
    expect(book.newStaff().map(({ name, voiceRef }) => `${name} ${voiceRef}`)).toEqual([
      "小满 new:voice:小满",
      "阿May new:voice:阿may",
    ]);
  });

  it("does not become one of two voices that share the part", () => {
    const book = senderBook(voices, staff);
    expect(book.resolve("老师")).toEqual({ voiceId: "new:voice:老师", staffId: null });
  });
});
