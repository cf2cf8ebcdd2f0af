import { expect, test } from "vitest";
import { sampleCommandLine } from "../../support/command-line";

const VIP = "棠里VIP妆友群";

test("free slots are listed by group and voice, from a day on", async () => {
  const { run, json } = await sampleCommandLine();
  const { code, out } = await run("slots", "--group", VIP, "--voice", "店长·林棠", "--from", "2027-03-01");
  expect([code, out]).toEqual([
    0,
    [
      "2027-03-05 20:00\t店长·林棠\t店长说",
      "2027-03-07 19:30\t店长·林棠\t内购预告",
      "2027-03-12 20:00\t店长·林棠\t店长说",
      "2027-03-14 19:30\t店长·林棠\t内购预告",
    ],
  ]);
  const answer = await json("slots", "--group", VIP, "--voice", "店长·林棠", "--from", "2027-03-01");
  expect(answer.slots.map(({ at }: { at: string }) => at.replace("T", " "))).toEqual(
    out.map((line) => line.slice(0, 16)),
  );
  expect((await run("slots")).code).toBe(2);
});

test("a draft goes into the next free slot, warns when it repeats itself, and one undo takes it back", async () => {
  const { run, json } = await sampleCommandLine();
  const drafts: { id: string; channel: string }[] = await json("list", "drafts");
  const draft = drafts.find(({ channel }) => channel === "wechat_group");
  if (!draft) throw new Error("the sample shop has drafts for groups");
  const [slot] = (await json("slots", "--group", VIP, "--voice", "客服·小北", "--count", "1")).slots;
  const planned = await json("plan-draft", draft.id, "--group", VIP, "--voice", "客服·小北");
  expect(planned.messages.map(({ at }: { at: string }) => at)).toEqual([slot.at]);
  const day = slot.at.slice(0, 10);
  const again = await run("plan-draft", draft.id, "--group", VIP, "--at", `${day}T21:50`);
  expect(again.out.filter((line) => line.includes("天内发过相近的（100%）"))).toHaveLength(1);
  const checked = await run("guard", "--from", day, "--to", day, "--group", VIP);
  expect([checked.code, checked.out.some((line) => line.startsWith(`${day} 21:50\t14 天内发过相近的`))]).toEqual([
    1,
    true,
  ]);
  await run("undo");
  const after = await run("guard", "--from", day, "--to", day, "--group", VIP);
  expect(after.out.some((line) => line.startsWith(`${day} 21:50`))).toBe(false);
});
