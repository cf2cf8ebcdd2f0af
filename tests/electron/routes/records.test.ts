import { describe, expect, it } from "vitest";
import { failureOf, freshApp, TEST_NOW } from "../../support/app";

const MISSING = "00000000-0000-7000-8000-000000000000";

describe("a new workspace", () => {
  it("starts with the ladder of tiers and the voices, as one step that can be undone", async () => {
    const { client } = await freshApp();
    const ladder = (await client.tiers.list()).map((tier) => [tier.rank, tier.name]);
    const voices = (await client.voices.list()).map((voice) => [voice.name, voice.role]);
    expect(ladder).toEqual([
      [0, "粉丝"],
      [1, "会员"],
      [2, "VIP"],
      [3, "SVIP"],
    ]);
    expect(voices).toEqual([
      ["店长", "shopkeeper"],
      ["大咖", "expert"],
      ["老师", "teacher"],
      ["客服", "service"],
    ]);
    const { undone } = await client.changes.undo();
    expect([undone.label, await client.tiers.list(), await client.voices.list()]).toEqual([
      { code: "workspaces.start", subject: "小美的美妆铺" },
      [],
      [],
    ]);
  });
});

describe("a record", () => {
  it("is made from what is given and the blank of its kind", async () => {
    const { client } = await freshApp();
    const group = await client.groups.create({ fields: { name: "  彩妆粉丝群\n" } });
    const at = new Date(TEST_NOW).toISOString();
    expect(group).toEqual({
      id: group.id,
      revision: 1,
      createdAt: at,
      updatedAt: at,
      trashedAt: null,
      name: "彩妆粉丝群",
      kind: "fan",
      status: "preparing",
      shopId: null,
      goals: [],
      positioning: { userValue: "", ownValue: "", forWhom: "", notForWhom: "", promise: "" },
      memberCount: null,
      tierIds: [],
      personaIds: [],
      staffId: null,
      threshold: "",
      entrances: [],
      rules: "",
      note: "",
      slots: [],
      cadence: { weeklyActivities: null, dailyCeiling: null },
    });
    expect(await client.groups.get({ id: group.id })).toEqual(group);
  });

  it("is made once, however often the same create is sent", async () => {
    const { client, ports } = await freshApp();
    const id = ports.newId();
    const first = await client.snippets.create({ id, fields: { title: "开场白" } });
    const again = await client.snippets.create({ id, fields: { title: "开场白，改过" } });
    expect([again, await client.snippets.list()]).toEqual([first, [first]]);
  });

  it("keeps what an update does not name", async () => {
    const { client } = await freshApp();
    const snippet = await client.snippets.create({ fields: { title: "开场白", text: "大家好", tags: ["欢迎"] } });
    const changed = await client.snippets.update({ id: snippet.id, changes: { text: "姐妹们好" } });
    expect(changed).toEqual({ ...snippet, text: "姐妹们好", revision: 2 });
  });

  it("leaves no step behind when an update changes nothing", async () => {
    const { client } = await freshApp();
    const snippet = await client.snippets.create({ fields: { title: "开场白", tags: ["欢迎"] } });
    await client.snippets.update({ id: snippet.id, changes: { title: "开场白", tags: ["欢迎"] } });
    expect((await client.changes.state()).undo?.label.code).toBe("snippets.create");
  });

  it("takes a sentence typed with several saves back at once", async () => {
    const { client, passTime } = await freshApp();
    const snippet = await client.snippets.create({ fields: { title: "开场白" } });
    for (const text of ["姐", "姐妹", "姐妹们好"]) {
      await client.snippets.update({ id: snippet.id, changes: { text } });
      passTime(600);
    }
    await client.changes.undo();
    expect((await client.snippets.get({ id: snippet.id })).text).toBe("");
  });

  it("keeps two fields typed one after the other as two steps", async () => {
    const { client } = await freshApp();
    const snippet = await client.snippets.create({ fields: { title: "" } });
    await client.snippets.update({ id: snippet.id, changes: { title: "开场白" } });
    await client.snippets.update({ id: snippet.id, changes: { text: "姐妹们好" } });
    await client.changes.undo();
    const { title, text } = await client.snippets.get({ id: snippet.id });
    expect([title, text]).toEqual(["开场白", ""]);
  });

  it("is not overwritten by a change made on an older revision", async () => {
    const { client } = await freshApp();
    const { id } = await client.snippets.create({ fields: { title: "开场白" } });
    await client.snippets.update({ id, revision: 1, changes: { text: "先改的" } });
    const late = failureOf(client.snippets.update({ id, revision: 1, changes: { text: "后改的" } }));
    expect(await late).toEqual({ code: "REVISION_CONFLICT", params: { current: 2 } });
  });

  it("goes to the trash and comes back, each as one step with its name", async () => {
    const { client } = await freshApp();
    const one = await client.snippets.create({ fields: { title: "开场白" } });
    const two = await client.snippets.create({ fields: { title: "结束语" } });
    const ids = [one.id, two.id, MISSING];
    expect(await client.snippets.trash({ ids })).toEqual({ count: 2 });
    expect((await client.changes.state()).undo?.label).toEqual({ code: "snippets.trash", subject: "开场白 +1" });
    expect((await client.snippets.list({ trashed: true })).map((snippet) => snippet.title)).toEqual([
      "开场白",
      "结束语",
    ]);
    expect(await failureOf(client.snippets.update({ id: one.id, changes: { text: "x" } }))).toEqual({
      code: "NOT_FOUND",
      params: {},
    });
    expect(await client.snippets.restore({ ids })).toEqual({ count: 2 });
    expect(await client.snippets.restore({ ids })).toEqual({ count: 0 });
    expect((await client.snippets.list()).length).toBe(2);
  });

  it("is not found under an id that nobody gave", async () => {
    const { client } = await freshApp();
    expect(await failureOf(client.products.get({ id: MISSING }))).toEqual({ code: "NOT_FOUND", params: {} });
  });

  it("cannot be worked on while no workspace is open", async () => {
    const { client } = await freshApp({ empty: true });
    expect(await failureOf(client.groups.list())).toEqual({ code: "NO_WORKSPACE", params: {} });
  });
});

describe("what a record asks for", () => {
  it.each([
    ["messages", "at", (client: Client) => client.messages.create({ fields: { text: "晚上好" } })],
    ["activities", "start", (client: Client) => client.activities.create({ fields: { end: "2026-11-28T21:00" } })],
    ["activities", "end", (client: Client) => client.activities.create({ fields: { start: "2026-11-28T20:00" } })],
    ["results", "activityId", (client: Client) => client.results.create({ fields: { date: "2026-11-28" } })],
  ] as const)("%s cannot be made without their %s", async (_, field, create) => {
    const { client } = await freshApp();
    expect(await failureOf(create(client))).toEqual({
      code: "INVALID_INPUT",
      params: { field, reason: `${field}:missing` },
    });
  });

  it("is a real day, and the sentence names the field", async () => {
    const { client } = await freshApp();
    const create = client.messages.create({ fields: { at: "2026-02-30T10:00" } });
    await expect(create).rejects.toThrow("填写的内容有误：时间不是真实存在的日期");
  });

  it("is what exists: a reference to nothing is refused", async () => {
    const { client } = await freshApp();
    const failures = [
      await failureOf(client.messages.create({ fields: { at: "2026-11-28T20:00", groupId: MISSING } })),
      await failureOf(client.personas.create({ fields: { name: "初入职场", tierIds: [MISSING] } })),
      await failureOf(client.drafts.create({ fields: { productIds: [MISSING] } })),
      await failureOf(client.drafts.create({ fields: { body: bodyWithImage(MISSING) } })),
      await failureOf(client.products.create({ fields: { skus: [{ ...aSku(1), targetTierId: MISSING }] } })),
    ];
    expect(failures.map((failure) => failure !== "succeeded" && failure.params)).toEqual([
      { field: "groupId", reason: "groupId:unknown_reference" },
      { field: "tierIds", reason: "tierIds:unknown_reference" },
      { field: "productIds", reason: "productIds:unknown_reference" },
      { field: "body", reason: "body:unknown_reference" },
      { field: "skus", reason: "skus:unknown_reference" },
    ]);
  });

  it("does not keep anybody from editing when what it pointed to has gone to the trash", async () => {
    const { client } = await freshApp();
    const group = await client.groups.create({ fields: { name: "彩妆粉丝群" } });
    const message = await client.messages.create({ fields: { at: "2026-11-28T20:00", groupId: group.id } });
    await client.groups.trash({ ids: [group.id] });
    const changed = await client.messages.update({ id: message.id, changes: { text: "晚上好" } });
    expect([changed.text, changed.groupId]).toEqual(["晚上好", group.id]);
    expect((await client.messages.view({ id: message.id })).groupName).toBe("彩妆粉丝群");
  });

  it("is an end that is not before the start", async () => {
    const { client } = await freshApp();
    const fields = { title: "会员日", start: "2026-11-28T20:00", end: "2026-11-28T19:59" };
    expect(await failureOf(client.activities.create({ fields }))).toEqual({ code: "END_BEFORE_START", params: {} });
    const activity = await client.activities.create({ fields: { ...fields, end: "2026-11-28T20:00" } });
    const later = client.activities.update({ id: activity.id, changes: { start: "2026-11-28T20:01" } });
    expect(await failureOf(later)).toEqual({ code: "END_BEFORE_START", params: {} });
  });

  it("is a value for members before an activity is ready", async () => {
    const { client } = await freshApp();
    const { id } = await client.activities.create({
      fields: { title: "会员日", start: "2026-11-28T20:00", end: "2026-11-28T21:00" },
    });
    expect(await failureOf(client.activities.update({ id, changes: { status: "ready" } }))).toEqual({
      code: "VALUE_MISSING",
      params: {},
    });
    const changes = { status: "ready", memberValue: "满 199 减 50，只限群内" } as const;
    expect((await client.activities.update({ id, changes })).status).toBe("ready");
  });

  it("is a whole positioning before a group is active, and the sentence names what is missing", async () => {
    const { client } = await freshApp();
    const { id, positioning } = await client.groups.create({ fields: { name: "彩妆粉丝群" } });
    const half = { ...positioning, userValue: "每天一条妆容", ownValue: "复购", forWhom: "通勤女生" };
    const activate = (now: typeof positioning) =>
      client.groups.update({ id, changes: { status: "active", positioning: now } });
    await expect(activate(half)).rejects.toThrow("社群定位还没填完（不适合谁、承诺），暂时不能设为“运营中”。");
    const whole = { ...half, notForWhom: "只找代购的人", promise: "不刷屏" };
    expect((await activate(whole)).status).toBe("active");
  });

  it("may be emptied again while typing: autosave is never kept from saving", async () => {
    const { client } = await freshApp();
    const positioning = { userValue: "a", ownValue: "b", forWhom: "c", notForWhom: "d", promise: "e" };
    const { id } = await client.groups.create({ fields: { name: "群", status: "active", positioning } });
    const emptied = { ...positioning, promise: "" };
    expect((await client.groups.update({ id, changes: { positioning: emptied } })).positioning).toEqual(emptied);
  });

  it("is ids of sizes and prices that stand once, and price spans the right way round", async () => {
    const { client } = await freshApp();
    const backwards = { id: idOf(9), tierId: null, price: 9900, from: "2026-11-12", to: "2026-11-11" };
    const failures = [
      await failureOf(client.products.create({ fields: { skus: [aSku(1), aSku(1)] } })),
      await failureOf(client.products.create({ fields: { skus: [{ ...aSku(1), prices: [backwards] }] } })),
    ];
    expect(failures.map((failure) => failure !== "succeeded" && failure.params)).toEqual([
      { field: "skus", reason: "skus:repeat" },
      { field: "skus", reason: "skus:order" },
    ]);
  });

  it("is a place on the ladder: a new tier goes on top", async () => {
    const { client } = await freshApp();
    const tier = await client.tiers.create({ fields: { name: "合伙人" } });
    expect([tier.rank, (await client.tiers.create({ fields: { name: "体验", rank: 0 } })).rank]).toEqual([4, 0]);
  });
});

type Client = Awaited<ReturnType<typeof freshApp>>["client"];

const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;

const aSku = (number: number) => ({
  id: idOf(number),
  name: "01 豆沙",
  code: "",
  cost: null,
  targetTierId: null,
  prices: [],
});

const bodyWithImage = (mediaId: string) =>
  ({ version: 1, doc: { type: "doc", content: [{ type: "image", attrs: { mediaId, alt: "" } }] } }) as const;
