import { csvLine, exportCsv } from "@electron/exports/csv";
import { restoredCell } from "@shared/domain/spreadsheet-cell";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend, tools } from "../../support/a-hand-over";
import { aMessage, idOf } from "../../support/a-shop";
import { hasLibreOffice, shownByLibreOffice } from "../../support/libre-office";

const read = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: true }).data;

const HOSTILE = ["=1+1", "＝HYPERLINK(1)", "+8613800000000", "@所有人", "-5 元券", '"=cmd"', "\t=1", "a,b;c", '说"好"'];

describe("the schedule as CSV", () => {
  test("is the table that a seller keeps", async () => {
    await expect(await exportCsv(aHandOver(aWeekend()), tools)).toMatchFileSnapshot("../../golden/schedule.csv");
  });

  test("has a BOM, CRLF between rows and LF inside cells", async () => {
    const csv = await exportCsv(aHandOver([aMessage({ text: "上\n下" })]), tools);
    expect(csv.startsWith("\uFEFF日期,")).toBe(true);
    expect(csv.match(/\r\n/g)).toHaveLength(2);
    expect(read(csv)[1]?.[7]).toBe("上\n下");
  });

  test("another reader finds every cell as it was, once our own apostrophes are taken back", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...HOSTILE, "", " ", "\r\n", "00123", "1234567890123456789"),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (cells) => {
        const line = csvLine(cells);
        const [row] = Papa.parse<string[]>(`${line}\r\n`, { delimiter: ",", newline: "\r\n" }).data;
        expect(row?.map(restoredCell)).toEqual(cells);
        for (const cell of row ?? []) expect(cell).not.toMatch(/^["]*[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  test.skipIf(!hasLibreOffice)(
    "LibreOffice calculates nothing in it and reads every row",
    { timeout: 120_000 },
    async () => {
      const messages = HOSTILE.map((text, index) =>
        aMessage({ id: idOf(300 + index), text: text.trim(), title: "=1+1" }),
      );
      const [rows] = Object.values(shownByLibreOffice("schedule.csv", await exportCsv(aHandOver(messages), tools)));
      expect(rows?.slice(1).map((row) => [row[6], restoredCell(row[7] ?? "")])).toEqual(
        HOSTILE.map((text) => ["'=1+1", text.trim()]),
      );
    },
  );
});
