import type { Draft } from "@shared/domain/draft";
import { plainTextOf } from "@shared/domain/plain-text";
import { richTextOf } from "@shared/domain/rich-text";
import type { Store } from "../../store/store";
import { changeRecord, getLiving } from "../change-record";

/** Puts a text at the end of a draft, as paragraphs of its own; an empty draft begins with it. Throws NOT_FOUND. */
export function appendToDraft(store: Store, id: string, text: string): Draft {
  const { body } = getLiving(store, "drafts", id);
  const added = richTextOf(text);
  if (plainTextOf(body) === "" && body.doc.content?.every(({ type }) => type === "paragraph")) {
    return changeRecord(store, "drafts", id, { body: added }, { verb: "append" });
  }
  const content = [...(body.doc.content ?? []), ...(added.doc.content ?? [])];
  const next = { ...body, doc: { ...body.doc, content } };
  return changeRecord(store, "drafts", id, { body: next }, { verb: "append" });
}
