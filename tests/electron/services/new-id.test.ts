import { createIdMaker } from "@electron/services/new-id";
import { recordId } from "@shared/domain/record";
import { expect, it } from "vitest";

const at = Date.UTC(2026, 10, 28, 11, 36);

it("makes ids that records accept, of version 7", () => {
  const id = createIdMaker(() => at)();
  expect([recordId.safeParse(id).success, id[14], "89ab".includes(id[19] ?? "")]).toEqual([true, "7", true]);
});

it("makes ids that sort in the order they were made, ten thousand within one millisecond and over a clock set back", () => {
  let now = at;
  const newId = createIdMaker(() => now);
  const ids = Array.from({ length: 10_000 }, newId);
  now -= 3_600_000;
  ids.push(...Array.from({ length: 100 }, newId));
  now = at + 60_000;
  ids.push(newId());
  expect(ids).toEqual([...new Set(ids)].sort());
});
