import { ladderOf, moveRung } from "@renderer/features/personas/tier-ladder";
import type { Tier } from "@shared/domain/tier";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idOf, tiers } from "../../support/a-shop";

const named = (list: readonly Tier[]) => ladderOf(list).map(({ name }) => name);
const changed = (list: readonly Tier[], changes: ReturnType<typeof moveRung>): Tier[] =>
  list.map((tier) => ({ ...tier, rank: changes.find(({ id }) => id === tier.id)?.rank ?? tier.rank }));

describe("the members' ladder", () => {
  it("shows the highest rung first", () => {
    expect(named(tiers)).toEqual(["SVIP", "VIP", "会员", "粉丝"]);
  });

  it("a rung moved down changes places with the one below, and nothing else changes", () => {
    const changes = moveRung(tiers, idOf(13), "down");
    expect(changes).toEqual([
      { id: idOf(13), rank: 1 },
      { id: idOf(12), rank: 2 },
    ]);
    expect(named(changed(tiers, changes))).toEqual(["SVIP", "会员", "VIP", "粉丝"]);
  });

  it("the highest does not move up, nor the lowest down, nor one that is not there", () => {
    expect(moveRung(tiers, idOf(14), "up")).toEqual([]);
    expect(moveRung(tiers, idOf(11), "down")).toEqual([]);
    expect(moveRung(tiers, idOf(99), "up")).toEqual([]);
  });

  it("every move is one step, whatever the ranks are", () => {
    const ranks = fc.array(fc.nat(6), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(ranks, fc.nat(3), fc.constantFrom("up" as const, "down" as const), (given, at, direction) => {
        const list = tiers.map((tier, index) => ({ ...tier, rank: given[index] ?? 0 }));
        const before = ladderOf(list).map(({ id }) => id);
        const id = before[at] ?? "";
        const to = at + (direction === "up" ? -1 : 1);
        const expected = to < 0 || to > 3 ? before : before.with(at, before[to] ?? "").with(to, id);
        const changes = moveRung(list, id, direction);
        expect(ladderOf(changed(list, changes)).map((tier) => tier.id)).toEqual(expected);
        expect(changes.every(({ rank }) => rank >= 0)).toBe(true);
      }),
    );
  });
});
