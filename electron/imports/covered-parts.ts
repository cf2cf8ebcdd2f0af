import type { ImportField, ImportMapping } from "@shared/domain/import-plan";
import type { Message } from "@shared/domain/message";
import type { ImportPart } from "./import-key";
import type { PlanItem } from "./plan-item";

/** The columns that speak of a part; what no column speaks of, a file cannot change. */
const SOURCES: Readonly<Record<ImportPart, readonly ImportField[]>> = {
  at: ["date", "time", "datetime"],
  place: ["group", "channel"],
  title: ["title", "activity"],
  text: ["text"],
  images: ["images"],
  sender: ["sender"],
  activity: ["activity", "title"],
  status: ["status"],
  tags: ["tags", "kind"],
  note: ["note"],
};

/** The parts of a message that a file can change, by its columns. */
export function coveredParts(mapping: ImportMapping): ReadonlySet<ImportPart> {
  const fields = new Set(Object.values(mapping));
  const parts = (Object.entries(SOURCES) as [ImportPart, readonly ImportField[]][]).filter(([, sources]) =>
    sources.some((field) => fields.has(field)),
  );
  return new Set(parts.map(([part]) => part));
}

/**
 * The same for one row. An export of ours shows text with its fields filled in and the activity by its name only: bringing the
 * file back must not put either in the place of what it was made from.
 */
export function coveredInRow(
  covered: ReadonlySet<ImportPart>,
  item: PlanItem,
  message: Pick<Message, "id" | "text" | "draftId">,
): ReadonlySet<ImportPart> {
  if (item.messageId !== message.id) return covered;
  const rendered: ImportPart[] =
    message.draftId !== null || message.text.includes("{{") ? ["text", "activity"] : ["activity"];
  return new Set([...covered].filter((part) => !rendered.includes(part)));
}
