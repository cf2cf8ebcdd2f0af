import { type Draft, draftFields } from "@shared/domain/draft";
import { insertRecord } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";

const MOST = 120;

/** The same draft once more, to be written on: a copy of something published is not published. */
export function duplicateDraft(store: Store, id: string): Draft {
  const draft = getLiving(store, "drafts", id);
  const mark = getSettings(store.db).language === "en" ? " (copy)" : "（副本）";
  const title = `${draft.title.slice(0, MOST - mark.length)}${mark}`;
  const fields = draftFields.parse({ ...draft, title, status: "write" });
  const row = { ...fields, plainText: draft.plainText };
  return store.write({ code: "drafts.duplicate", subject: draft.title }, (tx) =>
    insertRecord(tx, "drafts", store.newId(), row),
  );
}
