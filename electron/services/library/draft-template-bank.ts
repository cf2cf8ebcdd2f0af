import shippedFile from "@resources/draft-templates.json";
import type { DraftTemplateEntry } from "@shared/api/contract/draft-templates";
import { QunceError } from "@shared/api/errors";
import { blankDraft, type Draft, type DraftKind } from "@shared/domain/draft";
import { type DraftTemplate, draftTemplateFields, shippedDraftTemplate } from "@shared/domain/draft-template";
import { richTextOf } from "@shared/domain/rich-text";
import { dateText } from "@shared/domain/wall-time";
import { z } from "zod";
import { insertRecord, listRecords } from "../../store/records";
import type { Store } from "../../store/store";
import { getLiving } from "../change-record";
import { createRecord } from "../create-record";
import { bankOf } from "./bank";
import { matchesWords } from "./matches-words";

const shippedFileShape = z.object({ asOf: dateText, source: z.string(), templates: z.array(shippedDraftTemplate) });

let shipped: z.infer<typeof shippedFileShape> | undefined;

/** The draft templates that come with the app: dated data. */
export function shippedDraftTemplates(): z.infer<typeof shippedFileShape> {
  shipped ??= shippedFileShape.parse(shippedFile);
  return shipped;
}

/** Every template there is, of a kind and with some words where they are given; the shipped ones alone without a workspace. */
export function listDraftTemplates(
  store: Store | undefined,
  { kind, words = "" }: { kind?: DraftKind | undefined; words?: string | undefined } = {},
): DraftTemplateEntry[] {
  const { asOf, templates } = shippedDraftTemplates();
  const own = store ? listRecords(store.db, "draftTemplates") : [];
  return bankOf(templates, own)
    .map(({ item, ...entry }): DraftTemplateEntry => {
      const template = draftTemplateFields.parse({ standsFor: "", ...item });
      return { ...entry, asOf: entry.origin === "shipped" ? asOf : null, template };
    })
    .filter(({ template }) => kind === undefined || template.kind === kind)
    .filter(({ template: { name, brief, text, tags } }) => matchesWords(words, name, [brief, text, ...tags]));
}

/** A shipped template as a record of one's own that stands in its place. Throws NOT_FOUND. */
export function makeDraftTemplateOwn(store: Store, key: string): DraftTemplate {
  const { id, template } = getEntry(store, key);
  if (id !== null) return getLiving(store, "draftTemplates", id);
  return store.write({ code: "draftTemplates.create", subject: template.name }, (tx) =>
    insertRecord(tx, "draftTemplates", store.newId(), { ...template, standsFor: key }),
  );
}

/** A new draft with a template's copy; its brief becomes the note. Throws NOT_FOUND. */
export function beginFromTemplate(
  store: Store,
  {
    key,
    activityId = null,
    productIds = [],
  }: { key: string; activityId?: string | null | undefined; productIds?: string[] | undefined },
): Draft {
  const { template } = getEntry(store, key);
  const { name, kind, brief, memberValue, text, channel, tags } = template;
  return createRecord(store, "drafts", {
    ...blankDraft,
    ...{ title: name, kind, note: brief, memberValue, body: richTextOf(text), channel, tags, activityId, productIds },
  });
}

/** A draft's copy as a template of one's own. Throws NOT_FOUND. */
export function keepAsTemplate(store: Store, draftId: string): DraftTemplate {
  const { title, kind, note, memberValue, plainText, channel, tags } = getLiving(store, "drafts", draftId);
  return createRecord(store, "draftTemplates", {
    ...{ name: title.slice(0, 60), kind, brief: note.slice(0, 2000), memberValue, text: plainText.slice(0, 8000) },
    ...{ channel, tags },
  });
}

function getEntry(store: Store, key: string): DraftTemplateEntry {
  const entry = listDraftTemplates(store).find((each) => each.key === key);
  if (!entry) throw new QunceError("NOT_FOUND");
  return entry;
}
