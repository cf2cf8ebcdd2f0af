import type { TemplateEntry } from "@shared/api/contract/templates";
import { QunceError } from "@shared/api/errors";
import { type ActivityTemplate, activityTemplateFields } from "@shared/domain/activity-template";
import type { RecordOf } from "@shared/domain/record-kinds";
import type { ReadDb } from "../store/database";
import { listRecords } from "../store/records";
import { shippedTemplates } from "./shipped-templates";

const MOST_KEY = 60;

/** Every template there is to choose from; one of the user's own stands in the place of the shipped one of the same key. */
export function listTemplates(db: ReadDb | undefined): TemplateEntry[] {
  const own = db ? listRecords(db, "templates") : [];
  const standIns = new Map(own.toReversed().map((record) => [record.key, record]));
  const shipped = shippedTemplates().map((template): TemplateEntry => {
    const standIn = standIns.get(template.key);
    if (standIn) return ownEntry(standIn, "changed");
    const { source, asOf } = template;
    return { origin: "shipped", id: null, template: fieldsOf(template), source, asOf };
  });
  const listed = new Set(shipped.map(({ id }) => id));
  return [...shipped, ...own.filter(({ id }) => !listed.has(id)).map((record) => ownEntry(record, "own"))];
}

function ownEntry(record: RecordOf<"templates">, origin: "own" | "changed"): TemplateEntry {
  return { origin, id: record.id, template: fieldsOf(record), source: null, asOf: null };
}

/** The template that goes by a key; one in the trash still serves the activities made from it. */
export function findTemplate(db: ReadDb, key: string): ActivityTemplate | undefined {
  const known = listTemplates(db).find(({ template }) => template.key === key)?.template;
  if (known) return known;
  const trashed = listRecords(db, "templates", { trashed: true }).find((record) => record.key === key);
  return trashed && fieldsOf(trashed);
}

/** The living template of a key; throws TEMPLATE_MISSING. */
export function getTemplate(db: ReadDb, key: string): ActivityTemplate {
  const entry = listTemplates(db).find(({ template }) => template.key === key);
  if (!entry) throw new QunceError("TEMPLATE_MISSING", { key });
  return entry.template;
}

/** The user's own living template of a key. */
export function findOwnTemplate(db: ReadDb, key: string): RecordOf<"templates"> | undefined {
  return listRecords(db, "templates").find((record) => record.key === key);
}

/** A key that no template has: the wish itself, else the wish with a number. */
export function freeTemplateKey(db: ReadDb, wish: string): string {
  const taken = new Set(listTemplates(db).map(({ template }) => template.key));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : `-${number}`;
    const key = wish.slice(0, MOST_KEY - ending.length) + ending;
    if (!taken.has(key)) return key;
  }
}

/** A template's own fields, without what a record or a shipped file says beside them. */
export function fieldsOf(template: ActivityTemplate): ActivityTemplate {
  return activityTemplateFields.parse(template);
}
