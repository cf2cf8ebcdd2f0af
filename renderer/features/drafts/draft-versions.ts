import { type RichText, richText } from "@shared/domain/rich-text";

type HistoryRow = {
  readonly id: string;
  readonly op: "insert" | "update" | "delete";
  readonly fields: readonly { readonly name: string; readonly before: unknown; readonly after: unknown }[];
};

/** Fields that follow from others or from the system: not worth a word in a history for people. */
const DERIVED = new Set(["plainText", "revision", "updatedAt", "createdAt", "id", "trashedAt"]);

/** What one step did to a draft: the fields it touched, and the text as it was afterwards where the step changed it. */
export type DraftVersion = { readonly fields: readonly string[]; readonly body: RichText | undefined };

/** Reads a step of the change log as a version of the draft. */
export function draftVersion(rows: readonly HistoryRow[], draftId: string): DraftVersion {
  const row = rows.find(({ id }) => id === draftId);
  const fields = row?.op === "update" ? row.fields.map(({ name }) => name).filter((name) => !DERIVED.has(name)) : [];
  const body = row?.fields.find(({ name }) => name === "body")?.after;
  return { fields, body: readBody(body) };
}

/** The log keeps JSON columns as they lie in the file: as text or as a value. */
function readBody(stored: unknown): RichText | undefined {
  try {
    const parsed = richText.safeParse(typeof stored === "string" ? JSON.parse(stored) : stored);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
