import { readFileSync } from "node:fs";
import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, test } from "vitest";
import { innerSale } from "../../support/a-run-sheet-app";
import { failureOf, freshApp, type TestApp } from "../../support/app";
import { cutShort, tamperedWith } from "../../support/spoilt-bytes";
import { printOfWorkspace } from "../../support/workspace-print";

type TakeIn = (app: TestApp, bytes: Uint8Array) => Promise<unknown>;

/** The codes by which spoilt versions of a file are refused; each must leave the workspace what it was. */
async function refusals(versions: readonly Uint8Array[], takeIn: TakeIn): Promise<Set<string>> {
  const app = await freshApp();
  const codes = new Set<string>();
  for (const bytes of versions) {
    const before = printOfWorkspace(app.store);
    const failure = await failureOf(takeIn(app, bytes));
    codes.add(failure === "succeeded" ? failure : failure.code);
    if (failure !== "succeeded") expect(printOfWorkspace(app.store)).toEqual(before);
  }
  return codes;
}

const named = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);
const utf8 = (text: string) => new TextEncoder().encode(text);
const nested = (levels: number, inside = "1") => `${"[".repeat(levels)}${inside}${"]".repeat(levels)}`;

const plan: TakeIn = ({ client }, bytes) =>
  client.imports.commit({ file: named(bytes, "计划.xlsx"), skipBadRows: true });
const document: TakeIn = ({ client }, bytes) =>
  client.drafts.importFiles({ files: [{ file: named(bytes, "文案.docx"), path: "文案.docx" }] });
const templates: TakeIn = ({ client }, bytes) => client.templates.importAll({ file: named(bytes, "模板.json") });
const holidays: TakeIn = ({ client }, bytes) => client.dayLayers.importHolidays({ file: named(bytes, "2027.json") });

const workbookBytes = () => new Uint8Array(readFileSync("tests/fixtures/plans/plan-team.xlsx"));

async function wordBytes(): Promise<Uint8Array> {
  const { client } = await freshApp();
  const draft = await client.drafts.create({ fields: { title: "预告", body: richTextOf("开场\n收尾") } });
  return new Uint8Array(await (await client.drafts.export({ id: draft.id, format: "docx" })).arrayBuffer());
}

const envelope = (...content: unknown[]) => ({ format: "qunce-templates", version: 1, templates: content });
const templateBytes = () => utf8(JSON.stringify(envelope(innerSale)));
const holidayText = `{"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}`;

describe("a file that was cut short at any twentieth of its length", () => {
  test("is refused whole: a plan, a Word file, templates, a year's holidays", async () => {
    expect([
      await refusals(cutShort(workbookBytes()), plan),
      await refusals(cutShort(await wordBytes()), document),
      await refusals(cutShort(templateBytes()), templates),
      await refusals(cutShort(utf8(holidayText)), holidays),
    ]).toEqual([
      // The first of them is an empty file, which has no rows.
      new Set(["IMPORT_NO_ROWS", "IMPORT_UNREADABLE"]),
      new Set(["DOCUMENT_UNREADABLE"]),
      new Set(["TEMPLATES_UNREADABLE"]),
      new Set(["HOLIDAYS_INVALID"]),
    ]);
  });

  test("is refused, or taken in as it was, when a bit of it was turned", async () => {
    const ofPlan = ["succeeded", "IMPORT_UNREADABLE", "IMPORT_TOO_LARGE"];
    for (const code of await refusals(tamperedWith(workbookBytes()), plan)) expect(ofPlan).toContain(code);
    const ofWord = ["succeeded", "DOCUMENT_UNREADABLE"];
    for (const code of await refusals(tamperedWith(await wordBytes()), document)) expect(ofWord).toContain(code);
  });
});

describe("a file of JSON made to do harm", () => {
  const wrong = [
    nested(100_000),
    `{"format":"qunce-templates","version":1,"templates":[${nested(100_000)}]}`,
    `{"format":"qunce-templates","version":1,"templates":[{"key":"x","cues":${nested(100_000)}}]}`,
    JSON.stringify(envelope({ ...innerSale, name: "长".repeat(5_000_000) })),
    JSON.stringify(envelope({ ...innerSale, key: "../../evil" })),
    JSON.stringify({ ...envelope(innerSale), version: 99 }),
    "\u0000\u0001",
    "",
    "null",
    "[]",
  ];

  test("is refused where templates are wanted", async () => {
    const spoilt = [...wrong.map(utf8), new Uint8Array([0xff, 0xfe, 0x7b, 0x80])];
    expect(await refusals(spoilt, templates)).toEqual(new Set(["TEMPLATES_UNREADABLE"]));
  });

  test("is refused where holidays are wanted", async () => {
    const spoilt = [
      ...wrong,
      `{"year":2027,"days":${nested(20_000)}}`,
      `{"year":2027,"days":[{"name":"${"长".repeat(500)}","date":"2027-01-01","isOffDay":true}]}`,
      `{"year":99999,"days":[{"name":"元旦","date":"99999-01-01","isOffDay":true}]}`,
      holidayText.repeat(2),
    ];
    expect(await refusals(spoilt.map(utf8), holidays)).toEqual(new Set(["HOLIDAYS_INVALID"]));
  });

  test("brings in no key that would change what objects are", async () => {
    const app = await freshApp();
    const hostile = `"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},`;
    await holidays(app, utf8(holidayText.replace('"year"', `${hostile}"year"`)));
    await templates(app, utf8(JSON.stringify(envelope(innerSale)).replace('"key"', `${hostile}"key"`)));
    expect([
      ({} as { isAdmin?: boolean }).isAdmin,
      (await app.client.holidays.list()).length,
      (await app.client.templates.own()).map((template) => Object.hasOwn(template, "isAdmin")),
    ]).toEqual([undefined, 1, [false]]);
  });
});
