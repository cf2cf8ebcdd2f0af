import { isDeepStrictEqual } from "node:util";
import { QunceError } from "@shared/api/errors";
import { type ActivityTemplate, activityTemplateFields, findRepeatedCue } from "@shared/domain/activity-template";
import { safeFileName } from "@shared/domain/file-name";
import { z } from "zod";
import { insertRecord, updateRecord } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { fieldsOf, findOwnTemplate, listTemplates } from "./find-template";

const FORMAT = "qunce-templates";
const MOST_BYTES = 32 * 1024 * 1024;

const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  templates: z.array(z.unknown()).max(2000),
});

/** Every template in one JSON file, the user's own and the shipped ones, for another workspace or a colleague. */
export function exportTemplates(store: Store): File {
  const templates = listTemplates(store.db).map(({ template }) => template);
  const content = JSON.stringify({ format: FORMAT, version: 1, templates }, null, 2);
  const name = safeFileName(`群策-活动模板-${getSettings(store.db).name}`, "群策", 200);
  return new File([`${content}\n`], `${name}.json`, { type: "application/json" });
}

/**
 * Takes such a file in as one step: a template that is known by its key is brought up to the file, another is made.
 * Throws TEMPLATES_UNREADABLE when anything in it is wrong, and then nothing has changed.
 */
export async function importTemplates(
  store: Store,
  file: File,
): Promise<{ created: number; updated: number; same: number }> {
  const templates = readTemplates(file.size > MOST_BYTES ? undefined : await file.text());
  const known = new Map(listTemplates(store.db).map(({ template }) => [template.key, template]));
  const changed = templates.filter((template) => !isDeepStrictEqual(known.get(template.key), template));
  const updated = changed.filter(({ key }) => known.has(key)).length;
  const result = { created: changed.length - updated, updated, same: templates.length - changed.length };
  if (changed.length === 0) return result;
  return store.write({ code: "templates.import", subject: file.name }, (tx) => {
    for (const template of changed) {
      const own = findOwnTemplate(tx, template.key);
      if (own) updateRecord(tx, "templates", own.id, template);
      else insertRecord(tx, "templates", store.newId(), template);
    }
    return result;
  });
}

function readTemplates(text: string | undefined): ActivityTemplate[] {
  if (text === undefined) throw unreadable("file:too_long");
  const file = envelope.safeParse(parseJson(text));
  if (!file.success) throw unreadable("file:malformed");
  const templates = file.data.templates.map(readTemplate);
  const keys = templates.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw unreadable(`${twice}:repeat`);
  return templates;
}

/** Names the template and the field: a person corrects the file by it. */
function readTemplate(content: unknown, index: number): ActivityTemplate {
  const name = nameOf(content) ?? `#${index + 1}`;
  const template = activityTemplateFields.safeParse(content);
  if (!template.success) {
    const path = template.error.issues[0]?.path.join(".") ?? "";
    throw unreadable(`${name} ${path}:malformed`);
  }
  const repeated = findRepeatedCue(template.data);
  if (repeated !== undefined) throw unreadable(`${name} cues ${repeated}:repeat`);
  return fieldsOf(template.data);
}

function nameOf(content: unknown): string | undefined {
  const { key } = (typeof content === "object" && content !== null ? content : {}) as { key?: unknown };
  return typeof key === "string" && key !== "" ? key.slice(0, 60) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function unreadable(reason: string): QunceError {
  return new QunceError("TEMPLATES_UNREADABLE", { reason });
}
