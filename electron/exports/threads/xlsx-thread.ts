import { parentPort, Worker, type WorkerOptions, workerData } from "node:worker_threads";
import writeExcelFile, {
  type Cell,
  type Feature,
  type Image,
  type Sheet,
  type SheetOptions,
} from "write-excel-file/node";

/**
 * Writes a workbook in a thread of its own: the library makes ten thousand rows in one go, which takes seconds. This file
 * imports nothing of ours, so that it can run from source and as its own bundle.
 */
export type XlsxTask = {
  readonly kind: "write-xlsx";
  readonly people: {
    readonly name: string;
    /** Headers with the width of their column in characters; a Chinese one takes two. */
    readonly columns: readonly { readonly header: string; readonly width: number; readonly wraps: boolean }[];
    readonly rows: readonly PeopleRow[];
  };
  readonly data: {
    readonly name: string;
    readonly headers: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
};

/** One row for people; its first cell is the date. */
export type PeopleRow = {
  readonly cells: readonly string[];
  /** In points, so that all of the copy can be seen. */
  readonly height: number;
  readonly isSent: boolean;
  /** The ground of one cell. */
  readonly ground: { readonly column: number; readonly colour: string } | undefined;
};

/** What the library takes as a file's content; it names the type only here. */
type FileContent = Image["content"];

const HEADER = {
  fontWeight: "bold",
  backgroundColor: "#F3EDE3",
  textColor: "#1E1B18",
  alignVertical: "center",
} as const;
const LINE = { bottomBorderColor: "#E7E0D6", bottomBorderStyle: "thin", alignVertical: "top" } as const;
const SENT = { ...LINE, textColor: "#6F675E" } as const;

/** Starts the thread from this very file. The bundler puts its own starter in this one's place (`?nodeWorker`). */
export default function startXlsxThread(options: WorkerOptions): Worker {
  return new Worker(new URL(import.meta.url), options);
}

async function writeWorkbook({ people, data }: XlsxTask): Promise<Uint8Array<ArrayBuffer>> {
  const sheets: Sheet<FileContent>[] = [
    {
      sheet: people.name,
      data: [
        people.columns.map(({ header }) => ({ value: header, ...HEADER, height: 24 })),
        ...people.rows.map((row) => peopleCells(row, people.columns)),
      ],
      columns: people.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    {
      sheet: data.name,
      // Without any look of its own: styling a cell costs the library more than writing it.
      data: [data.headers.map((value) => ({ value, ...HEADER })), ...data.rows.map((row) => row.map(textCell))],
      stickyRowsCount: 1,
    },
  ];
  const file = writeExcelFile(sheets, { fontFamily: "Microsoft YaHei", fontSize: 10, features: [pageSetup] });
  return new Uint8Array(await file.toBuffer());
}

function peopleCells({ cells, height, isSent, ground }: PeopleRow, columns: XlsxTask["people"]["columns"]): Cell[] {
  const look = isSent ? SENT : LINE;
  return cells.map((text, at) => {
    // The library writes the UTC parts of a date into the cell, so midnight UTC is the day itself in every zone.
    if (at === 0) {
      const value = new Date(`${text}T00:00:00Z`);
      return { type: Date, value, format: "yyyy-mm-dd", align: "left", height, ...look };
    }
    const backgroundColor = ground?.column === at ? { backgroundColor: ground.colour } : {};
    return { ...textCell(text), format: "@", wrap: columns[at]?.wraps ?? false, ...look, ...backgroundColor };
  });
}

/**
 * A cell of type text. The library keeps its texts in a plain object, where `constructor` and the other names every
 * object has would be found without ever having been stored, and break the file: such a word gets a blank of no width.
 */
function textCell(text: string): { type: StringConstructor; value: string } {
  return { type: String, value: text in Object.prototype ? `${text}\u200B` : text };
}

/**
 * Print set-up of sheets that are laid out across (the library knows the paper's orientation only): all columns on one
 * page's width, the header row on every page, page numbers; and filters in the header. Elements stand where the format's
 * fixed order wants them.
 */
const pageSetup: Feature<FileContent> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, { orientation }) => (orientation ? withFilter(fittedToWidth(xml)) : xml),
      },
      "xl/workbook.xml": {
        transform: (xml, sheets) => xml.replace("<definedNames/>", () => printNames(sheets)),
      },
    },
  },
};

function fittedToWidth(xml: string): string {
  return xml
    .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(
      /<pageSetup ([^>]*)\/>/,
      '<pageSetup $1 fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    );
}

/** Filters over the header and every row, as wide as the header. */
function withFilter(xml: string): string {
  const rows = xml.match(/<row /g)?.length ?? 0;
  const columns = xml.match(/<row [^>]*>(.*?)<\/row>/s)?.[1]?.match(/<c /g)?.length ?? 0;
  if (rows < 2 || columns === 0) return xml;
  const last = String.fromCharCode("A".charCodeAt(0) + columns - 1);
  return xml.replace("</sheetData>", `</sheetData><autoFilter ref="A1:${last}${rows}"/>`);
}

/** What is printed: everything but the last column, which holds ids, with the header row on every page. */
function printNames(sheets: readonly SheetOptions<FileContent>[]): string {
  const names = sheets.flatMap(({ orientation, sheet = "", columns = [] }, index) => {
    if (!orientation) return [];
    const place = `'${sheet.replaceAll("'", "''")}'!`;
    const last = String.fromCharCode("A".charCodeAt(0) + columns.length - 2);
    const name = (what: string, range: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${index}">${place}${range}</definedName>`;
    return [name("Print_Area", `$A:$${last}`), name("Print_Titles", "$1:$1")];
  });
  return names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
}

const task = workerData as XlsxTask | null;
if (task?.kind === "write-xlsx") {
  writeWorkbook(task).then((bytes) => parentPort?.postMessage({ bytes }, [bytes.buffer]));
}
