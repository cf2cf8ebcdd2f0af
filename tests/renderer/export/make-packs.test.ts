import { ORPCError } from "@orpc/client";
import { makePacks } from "@renderer/features/export/make-packs";
import type { PersonPack } from "@renderer/features/export/use-people-packs";
import { describe, expect, it } from "vitest";

const people: readonly PersonPack[] = ["小满", "阿远", "许安"].map((name, index) => ({
  id: `id-${index}`,
  name,
  count: 1,
  unfilled: 0,
  groups: [],
}));

const leftOut = { messageId: null, at: "", place: "", title: "", name: "海报.png", reason: "missing" } as const;

/** A pack that is nothing but its person's name. */
const packOf = ({ name }: PersonPack) => ({ files: [new File([name], `${name}.html`)], leftOut: [leftOut] });

describe("one pack for each person", () => {
  it("is made for everybody else when one fails, and the one is named with the reason", async () => {
    const failure = new ORPCError("UNFILLED_FIELDS");
    const turns: string[] = [];
    const make = async (person: PersonPack) => {
      if (person.name === "阿远") throw failure;
      return packOf(person);
    };
    const {
      folders,
      failed,
      leftOut: all,
    } = await makePacks(people, make, ({ name }, index) => {
      turns.push(`${index} ${name}`);
    });
    expect([turns, folders.map(({ name }) => name), failed, all]).toEqual([
      ["0 小满", "1 阿远", "2 许安"],
      ["小满", "许安"],
      [{ id: "id-1", name: "阿远", error: failure }],
      [leftOut, leftOut],
    ]);
  });

  it("stops at once when it is given up: nobody's failure, and nobody else's turn", async () => {
    const turns: string[] = [];
    const make = async (person: PersonPack) => {
      if (person.name === "阿远") throw new ORPCError("EXPORT_CANCELLED");
      return packOf(person);
    };
    const run = makePacks(people, make, ({ name }) => turns.push(name));
    await expect(run).rejects.toMatchObject({ code: "EXPORT_CANCELLED" });
    expect(turns).toEqual(["小满", "阿远"]);
  });
});
