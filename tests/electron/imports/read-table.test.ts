import { readTable } from "@electron/imports/read-table";
import { QunceError } from "@shared/api/errors";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { inlineCell, makeZip, rawWorkbook } from "./make-zip";
import { workbookBytes } from "./plan-files";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
/** 日期,内容 / 2026-12-01,早安 in GBK. */
const GBK = Buffer.from("c8d5c6da2cc4dac8dd0d0a323032362d31322d30312cd4e7b0b20d0a", "hex");
const TEXT = "日期,内容\r\n2026-12-01,早安\r\n";
const ROWS = [
  ["日期", "内容"],
  ["2026-12-01", "早安"],
];

const refusal = async (bytes: Uint8Array, sheet?: string) => {
  const error = await readTable(bytes, sheet).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof QunceError ? `${error.code} ${error.params.reason ?? ""}`.trim() : error;
};

describe("the encoding of a text file", () => {
  it.each([
    ["UTF-8", utf8(TEXT), "utf-8"],
    ["UTF-8 with a byte order mark", utf8(`\ufeff${TEXT}`), "utf-8"],
    ["GBK as Chinese Excel writes it", GBK, "gb18030"],
    ["UTF-16 with a mark, Excel's Unicode text", utf16(`\ufeff${TEXT}`), "utf-16le"],
    ["UTF-16 without a mark", utf16(TEXT), "utf-16le"],
    ["big-endian UTF-16", utf16(`\ufeff${TEXT}`, true), "utf-16be"],
  ])("is found: %s", async (_name, bytes, encoding) => {
    expect(await readTable(bytes)).toEqual({ encoding, sheet: null, sheets: [], rows: ROWS });
  });

  it("keeps the rare characters and emoji of GB18030", async () => {
    // 㐀 and 😀 take four bytes.
    const bytes = Buffer.from("c8d5c6da2c8139ee399439fc36", "hex");
    expect((await readTable(bytes)).rows).toEqual([["日期", "㐀😀"]]);
  });
});

describe("a file that is no plan", () => {
  it.each([
    ["an old .xls or a locked workbook", Buffer.from("d0cf11e0a1b11ae1000000", "hex"), "IMPORT_UNREADABLE old_excel"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "IMPORT_UNREADABLE not_text"],
    ["bytes of no encoding", Buffer.from("ffff80fe81", "hex"), "IMPORT_UNREADABLE not_text"],
    ["text with zero bytes in it", utf8("日期,内容\u0000\n1,2"), "IMPORT_UNREADABLE not_text"],
    [
      "a web page that calls itself .xls",
      utf8("<html><table><tr><td>日期</td></tr></table></html>"),
      "IMPORT_UNREADABLE web_table",
    ],
    [
      "a quote that never closes",
      utf8('日期,内容\n2026-12-01,"早安\n2026-12-02,晚安\n'),
      "IMPORT_UNREADABLE open_quote",
    ],
    [
      "a quote that goes on after its end, before a semicolon",
      utf8('日期,文案\n12/1,"早安"姐妹们;明天'),
      "IMPORT_UNREADABLE open_quote",
    ],
    [
      "an archive of something else",
      makeZip([{ name: "word/document.xml", data: utf8("<a/>") }]),
      "IMPORT_UNREADABLE not_a_workbook",
    ],
    ["half an archive", rawWorkbook("").subarray(0, 300), "IMPORT_UNREADABLE damaged_workbook"],
    ["a workbook with broken cells", rawWorkbook("<row r='1'><c r='A1'"), "IMPORT_UNREADABLE damaged_workbook"],
    ["an empty file", new Uint8Array(), "IMPORT_NO_ROWS"],
    ["only blank lines", utf8("\r\n,,\r\n \r\n"), "IMPORT_NO_ROWS"],
    ["301 columns", utf8(Array.from({ length: 301 }, () => "a").join(",")), "IMPORT_TOO_LARGE many_columns"],
    ["over 200,000 rows", utf8("a,b\n".repeat(200_001)), "IMPORT_TOO_LARGE many_rows"],
  ])("is refused with its reason: %s", async (_name, bytes, expected) => {
    expect(await refusal(bytes)).toBe(expected);
  });

  it("is refused by its size before anything else is done", async () => {
    expect(await refusal(new Uint8Array(64 * 1024 * 1024 + 1))).toBe("IMPORT_TOO_LARGE file_size");
  });
});

describe("delimited text", () => {
  it.each([",", "\t", ";"])("is cut at its own delimiter %j", async (delimiter) => {
    const text =
      ["日期", "群", "文案"].join(delimiter) +
      "\n" +
      ["2026-12-01", "VIP群", '"早安，姐妹们\n今天 8.8 折"'].join(delimiter);
    expect((await readTable(utf8(text))).rows).toEqual([
      ["日期", "群", "文案"],
      ["2026-12-01", "VIP群", "早安，姐妹们\n今天 8.8 折"],
    ]);
  });

  it("is cut at its commas in spite of semicolons within quotes", async () => {
    const { rows } = await readTable(utf8('";甲",";;乙乙"\n",甲",";;""乙"'));
    expect(rows).toEqual([
      [";甲", ";;乙乙"],
      [",甲", ';;"乙'],
    ]);
  });

  it("loses the signs that exports put around a value, and nothing of the value", async () => {
    const cells = [
      '="1234567890123456789"',
      "\t9001",
      "'18618486065",
      "'=1+1",
      "'＋86",
      "\u00a0早安\u200b ",
      "'90后'专场",
      "第一行\r\n  第二行 ",
    ];
    expect((await readTable(utf8(Papa.unparse([["a", "b", "c", "d", "e", "f", "g", "h"], cells])))).rows[1]).toEqual([
      "1234567890123456789",
      "9001",
      "18618486065",
      "=1+1",
      "＋86",
      "早安",
      "90后'专场",
      "第一行\n  第二行",
    ]);
  });

  it("keeps formulas as the text they are", async () => {
    const cells = ['={HYPERLINK("http://x")}', "=1+1", "@SUM(A1)", "-3", "+86"];
    expect((await readTable(utf8(Papa.unparse([cells])))).rows).toEqual([cells]);
  });

  it("is numbered as a spreadsheet numbers it, blank rows and line breaks included", async () => {
    const { rows } = await readTable(utf8('日期,内容\n\n2026-12-01,"一\n二\n三"\n\n2026-12-02,四\n\n\n'));
    expect(rows).toEqual([["日期", "内容"], [], ["2026-12-01", "一\n二\n三"], [], ["2026-12-02", "四"]]);
  });

  it("gives back any cells, also those named like parts of an object", async () => {
    const hostile = fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "日期");
    const cell = fc.oneof(hostile, fc.stringMatching(/^[a-z，。"\n,;]{1,12}[a-z]$/));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
        async (rows) => {
          const width = Math.max(...rows.map((row) => row.length));
          const square = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "z")]);
          expect((await readTable(utf8(Papa.unparse(square, { quotes: true })))).rows).toEqual(
            square.map((row) => row.map((value) => value.trim())),
          );
        },
      ),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a workbook", () => {
  it("gives dates, times, numbers and texts as text", async () => {
    const bytes = await workbookBytes([
      {
        name: "排期",
        rows: [
          ["日期", "时间", "价格", "编号", "文案"],
          [
            new Date("2026-12-01T00:00:00Z"),
            new Date("2026-12-01T20:00:00Z"),
            8.8,
            "1234567890123456789",
            "  第一行\n第二行 ",
          ],
          [46365, 0.8125, 0.1 + 0.2, null, "=1+1"],
        ],
      },
    ]);
    expect(await readTable(bytes)).toEqual({
      encoding: "xlsx",
      sheet: "排期",
      sheets: ["排期"],
      rows: [
        ["日期", "时间", "价格", "编号", "文案"],
        ["2026-12-01", "2026-12-01 20:00", "8.8", "1234567890123456789", "第一行\n第二行"],
        ["46365", "0.8125", "0.30000000000000004", "", "=1+1"],
      ],
    });
  });

  it("opens on the sheet whose header is a plan's, and on any that is asked for", async () => {
    const bytes = await workbookBytes([
      {
        name: "说明",
        rows: [
          ["本表由运营填写", "请勿外传"],
          ["更新", "11/22"],
        ],
      },
      {
        name: "12月",
        rows: [
          ["日期", "时间", "群", "文案"],
          ["12/1", "20:00", "VIP群", "早安"],
        ],
      },
      { name: "空", rows: [] },
    ]);
    expect(await readTable(bytes)).toMatchObject({ sheet: "12月", sheets: ["说明", "12月", "空"] });
    expect(await readTable(bytes, "说明")).toMatchObject({
      sheet: "说明",
      rows: [
        ["本表由运营填写", "请勿外传"],
        ["更新", "11/22"],
      ],
    });
    expect(await refusal(bytes, "13月")).toBe("IMPORT_UNREADABLE sheet_missing");
    expect(await refusal(bytes, "空")).toBe("IMPORT_NO_ROWS");
  });

  it("fills cells merged downwards, and only those", async () => {
    const rows = [
      ["A1", "日期", "B1", "文案"],
      ["A2", "12/1", "B2", "一"],
      ["B3", "二"],
      ["B4", "三"],
      ["B5", "四"],
    ].map((cells, index) => {
      const written = cells.flatMap((_, at) =>
        at % 2 === 0 ? [inlineCell(cells[at] ?? "", cells[at + 1] ?? "")] : [],
      );
      return `<row r="${index + 1}">${written.join("")}</row>`;
    });
    const after = `<autoFilter ref="A1:B5"/><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>`;
    expect((await readTable(rawWorkbook(rows.join(""), [], after))).rows).toEqual([
      ["日期", "文案"],
      ["12/1", "一"],
      ["12/1", "二"],
      ["12/1", "三"],
      ["", "四"],
    ]);
  });

  it("never reads an entry by a hostile name", async () => {
    const names = [
      "../../etc/passwd.xml",
      "xl/worksheets/../../x.xml",
      "/etc/x.xml",
      "C:\\x.xml",
      "xl\\..\\..\\x.xml",
      "xl/worksheets/con.xml\u0000",
    ];
    const bytes = rawWorkbook(
      `<row r="1">${inlineCell("A1", "日期")}${inlineCell("B1", "文案")}</row>`,
      names.map((name) => ({ name, data: utf8("<worksheet><sheetData/></worksheet>") })),
    );
    expect((await readTable(bytes)).rows).toEqual([["日期", "文案"]]);
  });
});

describe("a workbook that is a bomb", () => {
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 0x20);

  it("is refused by the sizes in its directory, before anything is inflated", async () => {
    const big = { name: "xl/worksheets/sheet2.xml", data: utf8("x"), declared: 201 * 1024 * 1024 };
    expect(await refusal(rawWorkbook("", [big]))).toBe("IMPORT_TOO_LARGE inflated_size");
    expect(await refusal(rawWorkbook("", [{ name: "xl/worksheets/sheet2.xml", data: zeros(4) }]))).toBe(
      "IMPORT_TOO_LARGE inflated_size",
    );
    const many = Array.from({ length: 5001 }, (_, index) => ({
      name: `xl/media/${index}.png`,
      data: new Uint8Array(),
    }));
    expect(await refusal(rawWorkbook("", many))).toBe("IMPORT_TOO_LARGE many_entries");
  });

  it("is refused while it inflates when its headers lie", async () => {
    const liar = { name: "xl/worksheets/sheet2.xml", data: zeros(4), declared: 1000 };
    expect(await refusal(rawWorkbook("", [liar]))).toBe("IMPORT_TOO_LARGE inflated_size");
  });

  it("may name any row and column in a few bytes without a step being taken for it", async () => {
    const far = (row: string, cell: string) =>
      rawWorkbook(
        `<row r="1">${inlineCell("A1", "日期")}</row><row r="${row}">${inlineCell(cell, "x")}</row><row r="3"/>`,
      );
    const names = [
      ["1048576", "A1048576"],
      ["2", "XFD2"],
      ["999999999", "A999999999"],
      ["1e9", "A2"],
      ["2", "ZZZZZZZ2"],
      ["2", "&#90;&#90;&#90;&#90;&#90;&#90;2"],
      ["2", 'A2" r="ZZZZZZ2'],
    ] as const;
    const refusals = await Promise.all(names.map(([row, cell]) => refusal(far(row, cell))));
    expect(refusals.map((text) => String(text).replace("IMPORT_TOO_LARGE ", ""))).toEqual([
      "many_rows",
      "many_columns",
      "many_cells",
      "many_cells",
      "many_cells",
      "many_cells",
      "many_cells",
    ]);
    const hidden = rawWorkbook(`<row r="1"><c y=">" r="ZZZZZZ1" t="inlineStr"><is><t>x</t></is></c></row>`);
    expect(await refusal(hidden)).toBe("IMPORT_UNREADABLE damaged_workbook");
  });

  it("may repeat empty rows or strings by the million without taking the app along", async () => {
    const rows = rawWorkbook(`<row r="1">${inlineCell("A1", "日期")}</row>${"<row/>".repeat(1_048_577)}`);
    expect(await refusal(rows)).toBe("IMPORT_TOO_LARGE inflated_size");
    // A little disorder between the tags keeps the ratio ordinary.
    const mixed = Array.from({ length: 1_048_577 }, (_, index) => `<row spans="${(index * 7919) % 99_991}"/>`).join("");
    expect(await refusal(rawWorkbook(mixed))).toBe("IMPORT_TOO_LARGE many_cells");
  });
});
