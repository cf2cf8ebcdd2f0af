import type { RecordOf } from "@shared/domain/record-kinds";
import { insertRecord } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { findOwnTemplate, freeTemplateKey, getTemplate } from "./find-template";

const MOST_NAME = 40;

/** The same template once more, the user's own under a new key. Throws TEMPLATE_MISSING. */
export function duplicateTemplate(store: Store, key: string): RecordOf<"templates"> {
  const template = getTemplate(store.db, key);
  const mark = getSettings(store.db).language === "en" ? " (copy)" : "（副本）";
  const name = `${template.name.slice(0, MOST_NAME - mark.length)}${mark}`;
  const row = { ...template, key: freeTemplateKey(store.db, key), name };
  return store.write({ code: "templates.duplicate", subject: template.name }, (tx) =>
    insertRecord(tx, "templates", store.newId(), row),
  );
}

/** A shipped template as the user's own under the same key, to be changed; trashing it brings the shipped one back. */
export function makeTemplateOwn(store: Store, key: string): RecordOf<"templates"> {
  const own = findOwnTemplate(store.db, key);
  if (own) return own;
  const template = getTemplate(store.db, key);
  return store.write({ code: "templates.create", subject: template.name }, (tx) =>
    insertRecord(tx, "templates", store.newId(), template),
  );
}
