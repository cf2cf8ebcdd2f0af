import { QunceError } from "@shared/api/errors";
import { unpackArchive } from "./zip-archive";

/** The parts of a workbook that hold its cells, by name, inflated. */
export type WorkbookParts = ReadonlyMap<string, Uint8Array>;

const WANTED = /^xl\/(?:_rels\/workbook\.xml\.rels|[^/\\]+\.xml|worksheets\/[^/\\]+\.xml)$/;

/** Unpacks the sheets of an XLSX file within the bounds of `importLimits`. Throws IMPORT_TOO_LARGE and IMPORT_UNREADABLE. */
export async function inflateWorkbook(bytes: Uint8Array): Promise<WorkbookParts> {
  const parts = await unpackArchive(bytes, WANTED, "damaged_workbook");
  if (!parts.has("xl/workbook.xml")) throw new QunceError("IMPORT_UNREADABLE", { reason: "not_a_workbook" });
  return parts;
}
