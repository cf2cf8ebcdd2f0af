import { describe, expect, it } from "vitest";
import { innerSale } from "../../support/a-run-sheet-app";
import { failureOf, freshApp } from "../../support/app";

const fileOf = (content: unknown, name = "模板.json") =>
  new File([typeof content === "string" ? content : JSON.stringify(content)], name, { type: "application/json" });
const envelope = (...templates: unknown[]) => ({ format: "qunce-templates", version: 1, templates });

async function entryOf(client: Awaited<ReturnType<typeof freshApp>>["client"], key: string) {
  return (await client.templates.list()).find(({ template }) => template.key === key);
}

describe("templates to choose from", () => {
  it("are the shipped ones, also while no workspace is open", async () => {
    const { client } = await freshApp({ empty: true });
    const entries = await client.templates.list();
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ origin, id, source }) => origin !== "shipped" || id !== null || !source)).toEqual([]);
  });

  it("are the user's own too; one with the key of a shipped one stands in for it until it is trashed", async () => {
    const { client } = await freshApp();
    const shipped = await entryOf(client, "member-day");
    const own = await client.templates.makeOwn({ key: "member-day" });
    expect(await client.templates.makeOwn({ key: "member-day" })).toEqual(own);
    await client.templates.update({ id: own.id, changes: { name: "我们的会员日" } });
    expect(await entryOf(client, "member-day")).toEqual({
      origin: "changed",
      id: own.id,
      template: { ...shipped?.template, name: "我们的会员日" },
      source: null,
      asOf: null,
    });
    await client.templates.trash({ ids: [own.id] });
    expect(await entryOf(client, "member-day")).toEqual(shipped);
  });

  it("can be made from nothing: each gets a key of its own and one line to begin with", async () => {
    const { client } = await freshApp();
    const first = await client.templates.create({ fields: { name: "茶话会" } });
    const second = await client.templates.create({ fields: { name: "读书会" } });
    expect([first.key, second.key, first.cues.length]).toEqual(["own", "own-2", 1]);
  });

  it("keep their key, and no two lines and no two templates have the same", async () => {
    const { client } = await freshApp();
    const { id } = await client.templates.create({ fields: innerSale });
    const [line] = innerSale.cues;
    const cues = line ? [line, line] : [];
    const failures = [
      await failureOf(client.templates.update({ id, changes: { key: "another" } })),
      await failureOf(client.templates.create({ fields: innerSale })),
      await failureOf(client.templates.update({ id, changes: { cues } })),
    ];
    expect(failures.map((failure) => failure !== "succeeded" && failure.params)).toEqual([
      { field: "key", reason: "key:fixed" },
      { field: "key", reason: "key:repeat" },
      { field: "cues", reason: "cues:repeat" },
    ]);
  });

  it("can be copied, shipped or own, as one step", async () => {
    const { client } = await freshApp();
    const copy = await client.templates.duplicate({ key: "member-day" });
    const shipped = await entryOf(client, "member-day");
    expect({ key: copy.key, name: copy.name, cues: copy.cues }).toEqual({
      key: "member-day-2",
      name: `${shipped?.template.name}（副本）`,
      cues: shipped?.template.cues,
    });
    expect((await client.templates.duplicate({ key: "member-day-2" })).key).toBe("member-day-2-2");
    await client.changes.undo();
    expect((await client.templates.own()).map(({ key }) => key)).toEqual(["member-day-2"]);
    expect(await failureOf(client.templates.duplicate({ key: "nothing" }))).toEqual({
      code: "TEMPLATE_MISSING",
      params: { key: "nothing" },
    });
  });
});

describe("templates as one file", () => {
  it("go into another workspace and come out the same; a second time nothing is new", async () => {
    const here = await freshApp();
    await here.client.templates.create({ fields: innerSale });
    await here.client.templates.makeOwn({ key: "member-day" });
    const file = await here.client.templates.exportAll();
    const there = await freshApp();
    const all = (await here.client.templates.list()).length;
    expect(await there.client.templates.importAll({ file })).toEqual({ created: 1, updated: 0, same: all - 1 });
    expect((await entryOf(there.client, "two-weeks"))?.template).toEqual(innerSale);
    expect(await there.client.templates.importAll({ file })).toEqual({ created: 0, updated: 0, same: all });
    expect(await (await there.client.templates.exportAll()).text()).toBe(await file.text());
  });

  it("bring own ones up to the file and make a changed shipped one the user's own, in one step", async () => {
    const { client } = await freshApp();
    await client.templates.create({ fields: innerSale });
    const shipped = await entryOf(client, "member-day");
    const content = envelope({ ...innerSale, name: "新名字" }, { ...shipped?.template, name: "另一个会员日" });
    const before = await client.templates.list();
    expect(await client.templates.importAll({ file: fileOf(content) })).toEqual({ created: 0, updated: 2, same: 0 });
    expect((await client.templates.own()).map(({ name }) => name)).toEqual(["新名字", "另一个会员日"]);
    await client.changes.undo();
    expect(await client.templates.list()).toEqual(before);
  });

  it.each([
    ["no JSON", "{", "文件格式读不懂"],
    ["some other JSON", { templates: [innerSale] }, "文件格式读不懂"],
    ["a newer format", { ...envelope(innerSale), version: 2 }, "文件格式读不懂"],
    ["a line with a wrong time", envelope(innerSale, brokenTime()), "two-weeks-b cues.0.time.minutes格式读不懂"],
    ["one key twice", envelope(innerSale, innerSale), "two-weeks有重复的编号"],
    [
      "a line twice",
      envelope({ ...innerSale, cues: [...innerSale.cues, ...innerSale.cues] }),
      "two-weeks cues stock有重复的编号",
    ],
    ["something without a key", envelope(innerSale, 7), "#2 格式读不懂"],
  ])("with %s are refused whole, and the sentence says where", async (_, content, reason) => {
    const { client } = await freshApp();
    await expect(client.templates.importAll({ file: fileOf(content) })).rejects.toThrow(
      `这个模板文件读不懂：${reason}。什么都没有改。`,
    );
    expect(await client.templates.own()).toEqual([]);
  });
});

function brokenTime() {
  const [line] = innerSale.cues;
  return {
    ...innerSale,
    key: "two-weeks-b",
    cues: [{ ...line, time: { kind: "offset", anchor: "start", minutes: 1e9 } }],
  };
}
