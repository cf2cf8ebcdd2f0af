import { blankDraft } from "@shared/domain/draft";
import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, test } from "vitest";
import { DOT } from "../../support/a-hand-over";
import { failureOf, freshApp, type TestApp } from "../../support/app";
import { cutShort, tamperedWith } from "../../support/spoilt-bytes";
import { printOfWorkspace } from "../../support/workspace-print";
import { makeZip } from "../imports/make-zip";
import { type MadePack, madePack, packedDraft } from "./made-pack";

/** A colleague with one draft of her own, which nothing that follows may touch. */
async function colleague() {
  const app = await freshApp();
  await app.client.drafts.create({ fields: { ...blankDraft, title: "我的", body: richTextOf("我写的") } });
  return app;
}

/** How taking a pack in ends, by code; the workspace must be what it was. */
async function refusalOf(app: TestApp, file: File, password?: string): Promise<string> {
  const before = printOfWorkspace(app.store);
  const failures = [
    await failureOf(app.client.team.previewMerge({ file, password })),
    await failureOf(app.client.team.merge({ file, password, prefer: "theirs" })),
  ];
  expect(printOfWorkspace(app.store)).toEqual(before);
  const codes = failures.map((failure) => (failure === "succeeded" ? failure : failure.code));
  expect(new Set(codes).size, codes.join(" then ")).toBe(1);
  return codes[0] ?? "";
}

const fileOf = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], "x.qunce-pack");

async function packBytes(password?: string): Promise<Uint8Array> {
  const { client } = await colleague();
  await client.media.add({ file: new File([DOT], "主图.png", { type: "image/png" }) });
  return new Uint8Array(await (await client.team.exportPack({ withStaff: true, password })).arrayBuffer());
}

describe("a team pack that was spoilt on the way", () => {
  test("cut short anywhere is told of as such and changes nothing", async () => {
    const app = await colleague();
    const whole = await packBytes();
    for (const bytes of cutShort(whole)) expect(await refusalOf(app, fileOf(bytes))).toBe("PACK_DAMAGED");
  });

  test("with one bit turned is refused, or says exactly what it said", async () => {
    const whole = await packBytes();
    const app = await colleague();
    const reference = await app.client.team.previewMerge({ file: fileOf(whole) });
    for (const bytes of tamperedWith(whole)) {
      const preview = await app.client.team.previewMerge({ file: fileOf(bytes) }).catch(({ code }) => code as string);
      // Dates and flags in the headers of the archive say nothing of the plan.
      if (typeof preview === "string") expect(["PACK_DAMAGED", "IMPORT_TOO_LARGE"]).toContain(preview);
      else expect(preview).toEqual(reference);
    }
  });

  test("under a password opens with it and whole only", async () => {
    const app = await colleague();
    const whole = await packBytes("芒果 2026");
    const [, , , , , , , , , , half = whole] = cutShort(whole);
    const [, , , , , , , , , , altered = whole] = tamperedWith(whole);
    expect([
      await refusalOf(app, fileOf(whole)),
      await refusalOf(app, fileOf(whole), ""),
      await refusalOf(app, fileOf(whole), "芒果2026"),
      await refusalOf(app, fileOf(half), "芒果 2026"),
      await refusalOf(app, fileOf(altered), "芒果 2026"),
    ]).toEqual(["PACK_LOCKED", "PACK_LOCKED", ...Array(3).fill("PACK_PASSWORD")]);
  }, 60_000);
});

describe("a team pack made by hand", () => {
  test("that does no harm is taken in", async () => {
    const { client } = await colleague();
    const records = JSON.stringify({ drafts: [packedDraft({})] });
    expect(await client.team.merge({ file: madePack({ records }) })).toMatchObject({ created: 1 });
  });
});

describe("a team pack made to do harm", () => {
  const drafts = (...records: unknown[]) => JSON.stringify({ drafts: records });
  const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
  const deepText = (levels: number) => {
    const open = '{"type":"blockquote","content":['.repeat(levels);
    const doc = `{"type":"doc","content":[${open}{"type":"paragraph"}${"]}".repeat(levels)}]}`;
    return JSON.stringify({ drafts: [packedDraft({ body: "BODY" })] }).replace('"BODY"', `{"version":1,"doc":${doc}}`);
  };

  test.each<[string, MadePack, string]>([
    [
      "from version 99, whatever else its first page says",
      { manifest: { version: 99, counts: "many", madeAt: 5 } },
      "PACK_NEWER",
    ],
    ["from a newer schema", { manifest: { schema: 999 } }, "PACK_NEWER"],
    ["that calls itself something else", { manifest: { format: "qunce-house" } }, "PACK_DAMAGED"],
    ["whose first page is a list", { others: { "manifest.json": Buffer.from("[]") } }, "PACK_DAMAGED"],
    ["with the hash of other records", { manifest: { recordsHash: "0".repeat(64) } }, "PACK_DAMAGED"],
    ["with records that are no JSON", { records: "{" }, "PACK_DAMAGED"],
    ["with records that are no UTF-8", { body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) }, "PACK_DAMAGED"],
    ["with a kind nobody has", { records: `{"elephants":[]}` }, "PACK_DAMAGED"],
    ["with a hundred thousand levels of objects", { records: `{"drafts":${nested(100_000)}}` }, "PACK_DAMAGED"],
    ["with a hundred thousand levels of quotes in a text", { records: deepText(100_000) }, "PACK_DAMAGED"],
    ["with one record twice", { records: drafts(packedDraft({}), packedDraft({ title: "再来" })) }, "PACK_DAMAGED"],
    [
      "with a title of five million characters",
      { records: drafts(packedDraft({ title: "长".repeat(5_000_000) })) },
      "PACK_DAMAGED",
    ],
    ["with an id that is a path", { records: drafts(packedDraft({ id: "../../evil" })) }, "PACK_DAMAGED"],
    [
      "with a script for a link",
      { records: drafts(packedDraft({ body: linkTo("javascript:alert(1)") })) },
      "PACK_DAMAGED",
    ],
    [
      "with more pasts than any record has",
      { records: drafts(packedDraft({}, { seen: Array(20_001).fill("v"), units: {} })) },
      "PACK_DAMAGED",
    ],
    ["with a picture under another one's name", { others: { [`media/${"0".repeat(64)}`]: DOT } }, "PACK_DAMAGED"],
  ])("%s is refused and changes nothing", async (_, pack, code) => {
    expect(await refusalOf(await colleague(), madePack(pack))).toBe(code);
  });

  test("that inflates to more than it may hold, as it says or against what it says, is refused", async () => {
    const app = await colleague();
    const zeros = new Uint8Array(4_000_000);
    for (const declared of [300_000_000, 1000]) {
      const bomb = makeZip([{ name: "records.json", data: zeros, declared }]);
      expect(await refusalOf(app, fileOf(bomb))).toBe("IMPORT_TOO_LARGE");
    }
  });

  test("with a hundred thousand entries is refused before any is read", async () => {
    const others = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`x${index}`, new Uint8Array()]));
    expect(await refusalOf(await colleague(), madePack({ others }))).toBe("IMPORT_TOO_LARGE");
  });

  test("with entries that lead elsewhere is read without them", async () => {
    const app = await colleague();
    const others = Object.fromEntries(
      ["../../evil.txt", "/etc/evil", "C:\\evil", "media/../../evil", "CON", "media/NUL"].map((name) => [name, DOT]),
    );
    const records = drafts(packedDraft({ title: "外来" }));
    expect(await app.client.team.merge({ file: madePack({ records, others }) })).toMatchObject({ created: 1 });
    expect((await app.client.drafts.list({})).items.map(({ title }) => title).sort()).toEqual(["外来", "我的"].sort());
  });

  test("with keys that would change what objects are brings in data and nothing else", async () => {
    const app = await colleague();
    const text = JSON.stringify({ drafts: [packedDraft({ title: "TITLE" })] }).replace(
      '"title":"TITLE"',
      '"title":"外来","__proto__":{"isAdmin":true,"title":"冒充"},"constructor":{"prototype":{"isAdmin":true}}',
    );
    await app.client.team.merge({ file: madePack({ records: text }) });
    const added = (await app.client.drafts.list({})).items.find(({ title }) => title !== "我的");
    expect([added?.title, ({} as { isAdmin?: boolean }).isAdmin, Object.hasOwn(added ?? {}, "isAdmin")]).toEqual([
      "外来",
      undefined,
      false,
    ]);
  });

  test("brings no picture that none of its records names", async () => {
    const app = await colleague();
    const before = printOfWorkspace(app.store).pictures;
    const hash = await sha256(DOT);
    await app.client.team.merge({ file: madePack({ others: { [`media/${hash}`]: DOT } }) });
    expect(printOfWorkspace(app.store).pictures).toBe(before);
  });

  test("cannot give a record more of a past than can be read again", async () => {
    const app = await colleague();
    const past = (name: string) => Array.from({ length: 15_000 }, (_, index) => `${name}${index}`);
    const pack = (name: string) => {
      const units = { title: [{ version: `${name}0`, value: name }] };
      return madePack({ records: drafts(packedDraft({ title: name }, { seen: past(name), units })) });
    };
    await app.client.team.merge({ file: pack("a"), prefer: "theirs" });
    expect(await failureOf(app.client.team.merge({ file: pack("b"), prefer: "theirs" }))).toEqual({
      code: "PACK_DAMAGED",
      params: {},
    });
    expect(await failureOf(app.client.team.exportPack({}))).toBe("succeeded");
  });
});

function linkTo(href: string) {
  const link = { type: "text", text: "点我", marks: [{ type: "link", attrs: { href } }] };
  return { version: 1, doc: { type: "doc", content: [{ type: "paragraph", content: [link] }] } };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
}
