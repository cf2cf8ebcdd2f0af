import type { SearchKind } from "@shared/api/contract/search";
import type { Activity } from "@shared/domain/activity";
import type { Message } from "@shared/domain/message";
import type { Quote } from "@shared/domain/quote";
import type { RecordOf } from "@shared/domain/record-kinds";
import type { ReadDb } from "../database";

/** What else tells a hit from its likes: when and where a message goes out, when an activity begins, who said a quote, what a draft is tagged. */
export function hintOf(db: ReadDb, kind: SearchKind, record: RecordOf<SearchKind>): string {
  switch (kind) {
    case "messages": {
      const { at, groupId } = record as Message;
      return [showTime(at), groupId === null ? "" : nameOfGroup(db, groupId)].filter(Boolean).join(" · ");
    }
    case "activities":
      return showTime((record as Activity).start);
    case "drafts":
    case "snippets":
    case "draftTemplates":
      return (record as { tags: string[] }).tags.join(" · ");
    case "quotes": {
      const { who, source } = record as Quote;
      return [who, source].filter(Boolean).join(" · ");
    }
    case "products":
      return (record as RecordOf<"products">).skus.map((sku) => sku.name).join(" · ");
    case "groups":
    case "personas":
    case "voices":
    case "staff":
      return "";
    default:
      return kind satisfies never;
  }
}

function showTime(time: string): string {
  return time.replace("T", " ");
}

function nameOfGroup(db: ReadDb, id: string): string {
  return db.get<{ name: string }>(`SELECT "name" FROM "groups" WHERE "id" = ?`, id)?.name ?? "";
}
