import type { Feature, Image, SheetOptions } from "write-excel-file/node";

/** What the library takes as a file's content; it names the type only here. */
export type FileContent = Image["content"];

/**
 * Print set-up of sheets that are laid out across (the library knows the paper's orientation only): all columns on one
 * page's width, the header row on every page, page numbers; and filters in the header. Elements stand where the format's
 * fixed order wants them.
 */
export const pageSetup: Feature<FileContent> = {
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
