import { rmSync } from "node:fs";
import { browserPrinter } from "@electron/printer/browser-printer";
import { createExport, previewExport } from "@electron/services/export-schedule";
import { readImageHeader } from "@electron/services/image-header";
import { Job } from "@electron/services/jobs/job";
import { fillWithSample } from "@electron/services/sample-shop";
import { mediaFolderOf, writeMediaFile } from "@electron/store/media-folder";
import { insertRecord } from "@electron/store/records";
import { updateSettings } from "@electron/store/settings";
import type { Store } from "@electron/store/store";
import { type ExportFormat, exportFormat } from "@shared/api/contract/exports";
import { QunceError } from "@shared/api/errors";
import { blankActivity } from "@shared/domain/activity";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage, type MessageFields } from "@shared/domain/message";
import { blankStaff } from "@shared/domain/staff";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { DOT } from "../../support/a-hand-over";
import { freshStore } from "../../support/fresh-store";
import { hasChromium } from "../../support/phone-page";
import { noisePng } from "../../support/photos";
import { hasPoppler, readPdf } from "../../support/printed";

const ports = { printer: browserPrinter, steps: new Job() };
const SPAN = { from: "2026-11-28", to: "2026-11-30" };

/** A workspace with one group, looked after by 小满. */
function aWorkspace() {
  const store = freshStore({ settings: { name: "小满的店" } });
  const staff = (name: string) =>
    store.write({ code: "staff.create", subject: name }, (tx) =>
      insertRecord(tx, "staff", store.newId(), { ...blankStaff, name }),
    );
  const [xiaoman, ayuan] = [staff("小满"), staff("阿远")];
  const group = store.write({ code: "groups.create", subject: "VIP群" }, (tx) =>
    insertRecord(tx, "groups", store.newId(), { ...blankChatGroup, name: "VIP群", staffId: xiaoman.id }),
  );
  const say = (text: string, change: Partial<MessageFields> = {}) =>
    store.write({ code: "messages.create", subject: text }, (tx) =>
      insertRecord(tx, "messages", store.newId(), {
        ...blankMessage,
        at: "2026-11-28T20:00",
        groupId: group.id,
        text,
        ...change,
      }),
    );
  return { store, xiaoman, ayuan, say };
}

function keepPicture(store: Store, bytes: Uint8Array = DOT): string {
  const sha256 = writeMediaFile(store.path, bytes);
  const fields = {
    name: "主图.png",
    mime: "image/png",
    sha256,
    size: bytes.length,
    width: 1,
    height: 1,
    tags: [],
  } as const;
  return store.write({ code: "media.add", subject: "主图.png" }, (tx) =>
    insertRecord(tx, "media", store.newId(), { ...fields, tags: [] }),
  ).id;
}

async function refusal(work: Promise<unknown>): Promise<{ code: string; params: object }> {
  const error = await work.catch((caught: unknown) => caught);
  if (!(error instanceof QunceError)) throw new Error("expected a refusal", { cause: error });
  return { code: error.code, params: error.params };
}

describe("exporting a span of days", () => {
  test("the preview says what would leave and what is not filled", () => {
    const { store, ayuan, say } = aWorkspace();
    say("早安");
    const asked = say("{{订单数}} 单，{{口令}}", { title: "收尾", at: "2026-11-29T22:00", wantedImages: ["海报.jpg"] });
    say("朋友圈", { channel: "wechat_moments", groupId: null, staffId: ayuan.id, mediaIds: [keepPicture(store)] });
    say("不发", { status: "skipped" });
    say("下周", { at: "2026-12-01T00:00" });
    expect(previewExport(store, SPAN)).toEqual({
      count: 3,
      images: 2,
      days: 2,
      activities: 0,
      groups: ["VIP群", "朋友圈"],
      staff: ["小满", "阿远"],
      unfilled: [{ messageId: asked.id, title: "收尾", at: "2026-11-29T22:00", fields: ["订单数", "口令"] }],
      unagreed: [],
    });
  });

  test("activities alone are worth a file where the form shows them", async () => {
    const { store } = aWorkspace();
    store.write({ code: "activities.create", subject: "内购" }, (tx) =>
      insertRecord(tx, "activities", store.newId(), {
        ...blankActivity,
        ...{ title: "内购", start: "2026-11-28T20:00", end: "2026-11-28T22:00" },
      }),
    );
    expect(previewExport(store, SPAN)).toMatchObject({ count: 0, activities: 1 });
    const file = await createExport(store, { ...SPAN, format: "ics" }, ports);
    expect(await file.text()).toContain("SUMMARY:内购");
    expect(await refusal(createExport(store, { ...SPAN, format: "xlsx" }, ports))).toMatchObject({
      code: "EXPORT_EMPTY",
    });
  });

  test("an empty selection is refused, and so is one where everything was skipped", async () => {
    const { store, say } = aWorkspace();
    say("不发", { status: "skipped" });
    expect(previewExport(store, SPAN)).toMatchObject({ count: 0, days: 0 });
    expect(await refusal(createExport(store, { ...SPAN, format: "text" }, ports))).toEqual({
      code: "EXPORT_EMPTY",
      params: {},
    });
  });

  test("unfilled fields stop it, and leave as visible gaps when that is confirmed", async () => {
    const { store, say } = aWorkspace();
    say("{{订单数}} 单");
    say("{{订单数}} {{口令}}");
    expect(await refusal(createExport(store, { ...SPAN, format: "text" }, ports))).toEqual({
      code: "UNFILLED_FIELDS",
      params: { count: 3, names: "订单数、口令" },
    });
    const file = await createExport(store, { ...SPAN, format: "text", allowUnfilled: true }, ports);
    expect(await file.text()).toContain("【待填：订单数】 【待填：口令】");
  });

  test("a helper's pack holds what falls to the helper through the group too, under the helper's name", async () => {
    const { store, xiaoman, ayuan, say } = aWorkspace();
    say("群里的");
    say("点名给阿远的", { staffId: ayuan.id });
    const pack = async (staffId: string) => {
      const file = await createExport(store, { ...SPAN, format: "csv", staffIds: [staffId] }, ports);
      return [file.name, (await file.text()).match(/群里的|点名给阿远的/g)];
    };
    expect(await pack(xiaoman.id)).toEqual(["群策-小满的店-2026-11-28_2026-11-30-小满.csv", ["群里的"]]);
    expect(await pack(ayuan.id)).toEqual(["群策-小满的店-2026-11-28_2026-11-30-阿远.csv", ["点名给阿远的"]]);
  });

  test("a picture whose file is gone is told of in its place and the rest goes out", async () => {
    const { store, say } = aWorkspace();
    say("有图", { mediaIds: [keepPicture(store)] });
    say("没图", { at: "2026-11-28T21:00" });
    rmSync(mediaFolderOf(store.path), { recursive: true });
    const html = await (await createExport(store, { ...SPAN, format: "html" }, ports)).text();
    expect(html).toContain("图片“主图.png”没有找到");
    expect(html).toContain("没图");
    const zip = unzipSync(
      new Uint8Array(await (await createExport(store, { ...SPAN, format: "texts" }, ports)).arrayBuffer()),
    );
    expect(Object.keys(zip)).toContain("001-1 缺图.txt");
  });

  test("a workspace's name can be anything and the file still has a name that any system takes", async () => {
    const { store, say } = aWorkspace();
    say("早安");
    store.write({ code: "settings.update", subject: "" }, (tx) => updateSettings(tx, { name: 'a/b:"c"' }));
    expect((await createExport(store, { ...SPAN, format: "ics" }, ports)).name).toBe(
      "群策-a／b：＂c＂-2026-11-28_2026-11-30.ics",
    );
  });

  test("tells how far it is", async () => {
    const { store, say } = aWorkspace();
    for (let hour = 10; hour < 13; hour++) say("早安", { at: `2026-11-28T${hour}:00` });
    const told: unknown[] = [];
    const advance = async (phase: string, done: number, total: number) => void told.push([phase, done, total]);
    await createExport(store, { ...SPAN, format: "xlsx" }, { ...ports, steps: { ...ports.steps, advance } });
    expect(told).toEqual([
      ["writing", 1, 3],
      ["writing", 2, 3],
      ["writing", 3, 3],
      ["packing", 0, 0],
    ]);
  });
});

/** What stands in a file once a message. */
const MARKS = {
  text: /^────────$/gm,
  csv: /,[0-9a-f]{8}-[0-9a-f-]{27}\r\n/g,
  ics: /^CATEGORIES:/gm,
  html: /<article /g,
  md: /^### /gm,
  json: /^ {10}"gaps":/gm,
};

/** What a file says, read by another program where it is no text; undefined where this machine has none. */
async function saidBy(format: ExportFormat, bytes: Uint8Array): Promise<string | undefined> {
  if (format === "png") return undefined;
  if (format === "pdf") return hasPoppler ? readPdf(bytes).text : undefined;
  if (format === "docx") return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  return new TextDecoder().decode(bytes);
}

test.runIf(hasChromium)("a camera's picture goes to phones as a light JPEG, and into the ZIP as it is", async () => {
  const { store, say } = aWorkspace();
  const photo = noisePng(2200, 1100);
  say("新到的货", { mediaIds: [keepPicture(store, photo)] });
  const page = await (await createExport(store, { ...SPAN, format: "html" }, ports)).text();
  const [, inPage = ""] = page.match(/src="data:image\/jpeg;base64,([^"]+)"/) ?? [];
  const small = new Uint8Array(Buffer.from(inPage, "base64"));
  expect(readImageHeader(small)).toEqual({ mime: "image/jpeg", width: 1440, height: 720 });
  expect(small.length).toBeLessThan(photo.length / 2);
  const zip = unzipSync(
    new Uint8Array(await (await createExport(store, { ...SPAN, format: "texts" }, ports)).arrayBuffer()),
  );
  const [original] = Object.entries(zip).filter(([name]) => name.endsWith(".png"));
  expect(original?.[1]).toEqual(photo);
});

describe("the sample shop leaves in every format", () => {
  test.each(exportFormat.options)(
    "as %s, with every message in it and no merge field",
    { timeout: 60_000 },
    async (format) => {
      const store = freshStore({ settings: { name: "样例" } });
      fillWithSample(store, "2026-11-28");
      const span = { from: "2026-11-22", to: "2026-12-05" };
      const { count } = previewExport(store, span);
      expect(count).toBeGreaterThan(20);
      const file = await createExport(store, { ...span, format, allowUnfilled: true }, ports);
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (format === "texts") {
        const files = Object.entries(unzipSync(bytes));
        for (const [name, content] of files)
          if (name.endsWith(".txt")) expect(new TextDecoder().decode(content)).not.toMatch(/\{\{.*\}\}/);
        expect(new Set(files.map(([name]) => name.slice(0, 3))).size).toBe(count + 1);
      } else if (format === "xlsx") {
        const [sheet] = await readExcelFile(Buffer.from(bytes));
        expect(sheet?.data).toHaveLength(count + 1);
        expect(JSON.stringify(sheet?.data)).not.toMatch(/\{\{[^}]*\}\}/);
      } else {
        const text = await saidBy(format, bytes);
        if (text === undefined) return;
        if (format in MARKS) expect(text.match(MARKS[format as keyof typeof MARKS])).toHaveLength(count);
        expect(text.replace(/<style>[\s\S]*<\/style>|<script>[\s\S]*<\/script>/g, "")).not.toMatch(/\{\{.*\}\}/);
      }
    },
  );
});
