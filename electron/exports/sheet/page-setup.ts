import type { Feature, Image, SheetOptions } from "write-excel-file/node";

/** What the library takes as a file's content; it names the type only here. */
export type FileContent = Image["content"];

/**
 * Print set-up of sheets that are laid out across (the library knows the paper's orientation only): all columns on one
 * page's width, the header row on every page, page numbers. Elements stand where the format's fixed order wants them.
 */
export const pageSetup: Feature<FileContent> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, { orientation }) => (orientation ? fittedToWidth(xml) : xml),
      },
      "xl/workbook.xml": {
        transform: (xml, sheets) => xml.replace("<definedNames/>", () => printTitles(sheets)),
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

function printTitles(sheets: readonly SheetOptions<FileContent>[]): string {
  const names = sheets.flatMap(({ orientation, sheet = "" }, index) => {
    const quoted = `'${sheet.replaceAll("'", "''")}'`;
    return orientation
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$1</definedName>`]
      : [];
  });
  return names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
}
