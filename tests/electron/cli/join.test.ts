import { expect, test } from "vitest";
import { sampleCommandLine } from "../../support/command-line";

test("two messages of a group are shown as one first, then are one, and one undo parts them again", async () => {
  const { run, json } = await sampleCommandLine();
  type Listed = { id: string; groupId: string | null; channel: string; status: string };
  const messages: Listed[] = await json("list", "messages");
  const open = messages.filter(({ status, groupId }) => status !== "sent" && status !== "skipped" && groupId !== null);
  const pairs = Map.groupBy(open, ({ groupId, channel }) => `${groupId} ${channel}`);
  const [first, other] = [...pairs.values()].find((pair) => pair.length > 1) ?? [];
  const ids = [first?.id ?? "", other?.id ?? ""];
  const shown = (await run("join", ...ids, "--preview")).out.join("\n");
  expect((await json("list", "messages")).length).toBe(messages.length);
  expect(await json("join", ...ids)).toMatchObject({ id: first?.id, text: shown });
  expect((await json("list", "messages")).length).toBe(messages.length - 1);
  await run("undo");
  expect(await json("list", "messages")).toEqual(
    messages.map((message) => expect.objectContaining({ id: message.id, status: message.status })),
  );
  expect((await run("join", ids[0] ?? "")).code).toBe(2);
  const elsewhere = messages.find(({ channel }) => channel !== first?.channel);
  expect((await run("join", ids[0] ?? "", elsewhere?.id ?? "")).code).toBe(3);
});
