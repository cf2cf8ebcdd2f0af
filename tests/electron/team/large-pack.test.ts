import { insertRecord } from "@electron/store/records";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage } from "@shared/domain/message";
import { addMinutes } from "@shared/domain/wall-time";
import { expect, test } from "vitest";
import { freshApp, type TestApp } from "../../support/app";

const COUNT = 20_000;

/** Fills a workspace with messages to one group, ten minutes apart. */
async function seedMessages({ client, store }: TestApp, count: number, textOf: (index: number) => string) {
  const group = await client.groups.create({ fields: { ...blankChatGroup, name: "VIP群" } });
  store.write({ code: "test.seed", subject: "" }, (tx) => {
    for (let index = 0; index < count; index += 1) {
      const at = addMinutes("2026-01-01T08:00", index * 10);
      const fields = { ...blankMessage, at, groupId: group.id, title: "到货", text: textOf(index) };
      insertRecord(tx, "messages", store.newId(), fields);
    }
  });
}

test("twenty thousand messages go into one pack and come out of it", async () => {
  const [a, b] = [await freshApp(), await freshApp()];
  await seedMessages(a, COUNT, (index) => `第 ${index} 条 ${"今天到货，姐妹们看过来。".repeat(8)}`);
  const file = await a.client.team.exportPack({});
  const preview = await b.client.team.previewMerge({ file });
  expect([preview.manifest.counts.messages, preview.conflicts]).toEqual([COUNT, 0]);
  expect(await b.client.team.merge({ file })).toMatchObject({ created: COUNT + 1, conflicts: 0, cleared: 0 });
}, 240_000);

test("a long text that is sent every day, which packs a hundred times smaller, is taken for no bomb", async () => {
  const [a, b] = [await freshApp(), await freshApp()];
  await seedMessages(a, 300, () => "今晚八点开始，姐妹们看过来。".repeat(1000));
  const file = await a.client.team.exportPack({});
  expect(file.size).toBeLessThan(300_000);
  expect(await b.client.team.merge({ file })).toMatchObject({ created: 301 });
});
