import type { RenderDraftOptions } from "@shared/api/contract/renders";
import { QunceError } from "@shared/api/errors";
import type { Channel } from "@shared/domain/channel";
import { adaptationPlace, adaptedDraft } from "@shared/domain/choose-adaptation";
import { blankDraft } from "@shared/domain/draft";
import { blankMessage } from "@shared/domain/message";
import { numberedImages } from "@shared/domain/render/numbered-images";
import { render } from "@shared/domain/render/render";
import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { type RenderableMessage, resolveRenderInput } from "@shared/domain/render-input";
import { type RichText, richTextOf } from "@shared/domain/rich-text";
import type { WallTime } from "@shared/domain/wall-time";
import { selectAdaptations } from "../store/adaptations";
import type { ReadDb } from "../store/database";
import { getRecord, getRecords } from "../store/records";
import type { Store } from "../store/store";
import { profilesOf } from "./change-channel";
import { readDraftFiles } from "./read-draft-files";
import { renderInputOf } from "./render-message";
import { wallClock } from "./workspace-clock";

/**
 * A draft as it is pasted into a channel, to one group or to nobody in particular, at this minute; in the words of the adaptation
 * that fits best, where there is one. Throws NOT_FOUND.
 */
export function renderDraft(store: Store, { id, channel, groupId, withTopics }: RenderDraftOptions): RenderedDraft {
  const master = getRecord(store.db, "drafts", id);
  const to = channel ?? master.channel;
  const at = wallClock(store);
  const message = messageOf({ draftId: id, activityId: master.activityId, channel: to, groupId: groupId ?? null, at });
  const input = renderInputOf(store.db, message);
  const place = adaptationPlace(to, input.group, input.voice, master);
  const draft = adaptedDraft(master, selectAdaptations(store.db, id), place);
  const mediaIds = numberedImages(draft.body).map(({ mediaId }) => mediaId);
  const mimes = new Map(getRecords(store.db, "media", mediaIds).map((picture) => [picture.id, picture.mime]));
  return render(draft, to, {
    profiles: profilesOf(store.db),
    input,
    topics: withTopics ? draft.tags : [],
    mimeOf: (mediaId) => mimes.get(mediaId),
  });
}

/** A document from outside as it is pasted into a channel; needs no workspace, and then fills no field. Throws DOCUMENT_UNREADABLE. */
export async function renderFile(
  db: ReadDb | undefined,
  file: File,
  channel: Channel,
  at: WallTime,
): Promise<RenderedDraft> {
  const { parts, problems } = await readDraftFiles([{ file, path: file.name }], false);
  const [part] = parts;
  if (!part) {
    const { path = file.name, reason = "empty_document" } = problems[0] ?? {};
    throw new QunceError("DOCUMENT_UNREADABLE", { file: path, reason });
  }
  const profiles = profilesOf(db);
  const hasTitle = profiles
    .find((profile) => profile.channel === channel)
    ?.limits.some(({ field }) => field === "title");
  // A heading that is the title of a draft is still a line of the file: where a channel has no title it opens the text.
  const body = part.titleFrom === "heading" && !hasTitle ? withHeading(part.title, part.body) : part.body;
  const draft = { ...blankDraft, title: part.title, body };
  const message = messageOf({ at });
  const input = db
    ? renderInputOf(db, message)
    : resolveRenderInput(message, {
        ...{ drafts: new Map(), activities: new Map(), groups: new Map(), shops: new Map() },
        ...{ products: new Map(), voices: new Map(), staff: new Map(), tiers: [] },
      });
  return render(draft, channel, { profiles, input });
}

function withHeading(title: string, body: RichText): RichText {
  const [line] = richTextOf(title).doc.content ?? [];
  const heading = { type: "heading", attrs: { level: 1 }, content: line?.content };
  return { ...body, doc: { ...body.doc, content: [heading, ...(body.doc.content ?? [])] } };
}

function messageOf(given: Partial<RenderableMessage> & Pick<RenderableMessage, "at">): RenderableMessage {
  return { ...blankMessage, sentText: null, ...given };
}
