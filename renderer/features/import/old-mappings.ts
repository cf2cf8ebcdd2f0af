import { headersOf, MOST_SAVED_MAPPINGS, type SavedMapping } from "@shared/domain/import-mapping";
import { importMapping } from "@shared/domain/import-plan";
import { z } from "zod";

/** Where this browser kept mappings before they belonged to the workspace. */
export const OLD_MAPPINGS_KEY = "qunce.import.mappings";

const oldMappings = z.array(z.tuple([z.string(), importMapping]));
const headerList = z.array(z.string());
const LONGEST_NAME = 60;

/** The mappings of the old store, named by their headers; what cannot be read is left out. */
export function readOldMappings(stored: string | null): SavedMapping[] {
  const entries = oldMappings.safeParse(parse(stored)).data ?? [];
  const mappings = entries.flatMap(([signature, mapping]) => {
    const headers = headersOf(headerList.safeParse(parse(signature)).data ?? []);
    const name = headers?.filter((header) => header !== "").join("、") ?? "";
    return headers ? [{ name: name.slice(0, LONGEST_NAME), headers, mapping }] : [];
  });
  return mappings.slice(0, MOST_SAVED_MAPPINGS);
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}
