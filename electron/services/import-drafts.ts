import type { DraftImportOptions, DraftImportPreview, DraftImportResult } from "@shared/api/contract/draft-files";
import { QunceError } from "@shared/api/errors";
import { blankDraft, type Draft } from "@shared/domain/draft";
import { plainTextOf } from "@shared/domain/plain-text";
import type { RichNode, RichText } from "@shared/domain/rich-text";
import { copyPrint, type DraftKey, draftKeyText, placeOf, readDraftKey } from "../imports/documents/draft-key";
import { PENDING } from "../imports/documents/rich-text-of-outline";
import { selectImportedDrafts } from "../store/imported-drafts";
import { getRecords, insertRecord, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { ImportedPictures } from "./imported-pictures";
import { noteVersion } from "./keep-version";
import { type FilePart, type FileProblem, readDraftFiles } from "./read-draft-files";

const EXCERPT = 120;

/** A draft of the files, worked out: what to write, and the draft it is known as. */
type Plan = {
  readonly part: FilePart;
  readonly body: RichText;
  readonly key: DraftKey;
  readonly known: Draft | undefined;
  /** `edited`: the file has something new, but so has the app; nothing is overwritten unless asked. */
  readonly action: "create" | "update" | "same" | "edited";
  readonly missingImages: string[];
};

/** A dry run: what taking these files in would do, draft by draft. Writes nothing. */
export async function previewDraftImport(store: Store, options: DraftImportOptions): Promise<DraftImportPreview> {
  const { plans, problems } = await planImport(store, options, new ImportedPictures(store));
  return { items: plans.map(itemOf), problems };
}

/** Takes the files in as one step. A file that cannot be read is told of and stops no other; with nothing to take in it throws DOCUMENTS_EMPTY or DOCUMENT_UNREADABLE. */
export async function commitDraftImport(store: Store, options: DraftImportOptions): Promise<DraftImportResult> {
  const pictures = new ImportedPictures(store);
  const { plans, problems } = await planImport(store, options, pictures);
  refuseNothing(plans, problems);
  if (store.readOnly) throw new QunceError("READ_ONLY", { reason: store.readOnly });
  const replaces = ({ action }: Plan) => action === "update" || (action === "edited" && options.replaceEdited === true);
  const writes = plans.filter((plan) => plan.action === "create" || replaces(plan));
  const ids = new Map<Plan, string>(writes.map((plan) => [plan, plan.known?.id ?? store.newId()]));
  if (writes.length > 0) {
    pictures.writeFiles();
    const [first, ...others] = writes;
    const subject = `${first?.part.title ?? ""}${others.length > 0 ? ` +${others.length}` : ""}`;
    store.write({ code: "drafts.import", subject }, (tx) => {
      pictures.writeRecords(tx);
      for (const plan of writes) {
        const copy = { title: plan.part.title, body: plan.body, plainText: plainTextOf(plan.body) };
        const importKey = draftKeyText(plan.key);
        if (plan.known) noteVersion(tx, store, plan.known, "before_merge");
        if (plan.known) updateRecord(tx, "drafts", plan.known.id, { ...copy, importKey });
        else {
          const channel = options.channel ?? blankDraft.channel;
          insertRecord(tx, "drafts", ids.get(plan) ?? store.newId(), { ...blankDraft, channel, ...copy, importKey });
        }
      }
    });
  }
  const count = (action: Plan["action"]) => plans.filter((plan) => plan.action === action).length;
  const replaced = writes.filter((plan) => plan.action === "edited").length;
  return {
    created: count("create"),
    updated: count("update") + replaced,
    same: count("same"),
    kept: count("edited") - replaced,
    ids: plans.flatMap((plan) => ids.get(plan) ?? plan.known?.id ?? []),
    problems,
  };
}

function refuseNothing(plans: readonly Plan[], problems: readonly FileProblem[]): void {
  if (plans.length > 0) return;
  const [problem] = problems;
  if (!problem) throw new QunceError("DOCUMENTS_EMPTY");
  throw new QunceError("DOCUMENT_UNREADABLE", { file: problem.path, reason: problem.reason });
}

async function planImport(store: Store, { files, perHeading = false }: DraftImportOptions, pictures: ImportedPictures) {
  const { parts, problems } = await readDraftFiles(files, perHeading);
  const keys = selectImportedDrafts(store.db).flatMap(({ id, importKey }) => {
    const key = readDraftKey(importKey);
    return key ? [[placeOf(key), { id, key }] as const] : [];
  });
  const byPlace = new Map(keys);
  const known = new Map(
    getRecords(
      store.db,
      "drafts",
      [...byPlace.values()].map(({ id }) => id),
    ).map((draft) => [draft.id, draft]),
  );
  const plans: Plan[] = [];
  const empty: FileProblem[] = [];
  for (const part of parts) {
    const { body, missingImages } = await withPictures(part, pictures);
    if (plainTextOf(body) === "" && missingImages.length === 0 && !holdsImage(body.doc)) {
      empty.push({ path: part.path, reason: "empty_document" });
      continue;
    }
    const print = copyPrint(part.title, body);
    const { path, heading, nth, titleFrom } = part;
    const key: DraftKey = { path, heading, nth, titleFrom, file: print, app: print };
    const found = byPlace.get(placeOf(key));
    const draft = found && known.get(found.id);
    const action = draft && found ? actionFor(draft, found.key, print) : "create";
    plans.push({ part, body, key, known: draft, action, missingImages });
  }
  return { plans, problems: [...problems, ...empty] };
}

function actionFor(draft: Draft, key: DraftKey, print: string): Plan["action"] {
  const now = copyPrint(draft.title, draft.body);
  if (key.file === print || now === print) return "same";
  return now === key.app ? "update" : "edited";
}

/** The body with its pictures as pictures of the library; one that did not come along is named in words. */
async function withPictures(part: FilePart, pictures: ImportedPictures) {
  const missingImages: string[] = [];
  const place = async (node: RichNode): Promise<RichNode> => {
    const mediaId = node.attrs?.mediaId;
    if (node.type === "image" && typeof mediaId === "string" && mediaId.startsWith(PENDING)) {
      const src = mediaId.slice(PENDING.length);
      const alt = typeof node.attrs?.alt === "string" ? node.attrs.alt : "";
      const picture = await part.readPicture(src);
      const id = picture && pictures.idOf(picture.name, picture.bytes);
      if (id !== undefined) return { type: "image", attrs: { mediaId: id, alt } };
      const name = alt || src.split("/").at(-1)?.slice(0, 60) || "?";
      missingImages.push(name);
      return { type: "paragraph", content: [{ type: "text", text: `【图：${name}】` }] };
    }
    if (!node.content) return node;
    const content: RichNode[] = [];
    for (const child of node.content) content.push(await place(child));
    return { ...node, content };
  };
  return { body: { ...part.body, doc: await place(part.body.doc) }, missingImages };
}

function holdsImage(node: RichNode): boolean {
  return node.type === "image" || (node.content ?? []).some(holdsImage);
}

function itemOf({ part, body, known, action, missingImages }: Plan): DraftImportPreview["items"][number] {
  const text = plainTextOf(body);
  return {
    path: part.path,
    heading: part.heading,
    title: part.title,
    excerpt: text.slice(0, EXCERPT).replace(/\s+/g, " "),
    characters: text.length,
    images: countImages(body.doc),
    missingImages,
    action,
    draftId: known?.id ?? null,
  };
}

function countImages(node: RichNode): number {
  const own = node.type === "image" ? 1 : 0;
  return (node.content ?? []).reduce((sum, child) => sum + countImages(child), own);
}
