import { insertRecord } from "@electron/store/records";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage } from "@shared/domain/message";
import { addMinutes } from "@shared/domain/wall-time";
import { expect, test } from "vitest";
import { freshApp } from "../../support/app";

const COUNT = 20_000;

test("twenty thousand messages go into one pack and come out of it, once", async () => {
  const [a, b] = [await freshApp(), await freshApp()];
  const group = await a.client.groups.create({ fields: { ...blankChatGroup, name: "VIP群" } });
  a.store.write({ code: "test.seed", subject: "" }, (tx) => {
    for (let index = 0; index < COUNT; index += 1) {
      const at = addMinutes("2026-01-01T08:00", index * 10);
      const text = `第 ${index} 条 ${"今天到货，姐妹们看过来。".repeat(8)}`;
      insertRecord(tx, "messages", a.store.newId(), { ...blankMessage, at, groupId: group.id, title: "到货", text });
    }
  });
  const times: number[] = [];
  const timed = async <T>(work: Promise<T>) => {
    const start = performance.now();
    const result = await work;
    times.push(Math.round(performance.now() - start));
    return result;
  };
  const file = await timed(a.client.team.exportPack({}));
  const preview = await timed(b.client.team.previewMerge({ file }));
  expect([preview.manifest.counts.messages, preview.conflicts]).toEqual([COUNT, 0]);
  expect(await timed(b.client.team.merge({ file }))).toMatchObject({ created: COUNT + 1, conflicts: 0, cleared: 0 });
  expect((await timed(b.client.team.previewMerge({ file }))).differences).toEqual([]);
  expect(Math.max(...times), times.join(", ")).toBeLessThan(45_000);
}, 240_000);
