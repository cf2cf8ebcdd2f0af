import type { ChatGroup } from "@shared/domain/chat-group";
import type { Draft } from "@shared/domain/draft";
import type { Media } from "@shared/domain/media";
import { blankMessage, type Message, type MessageView } from "@shared/domain/message";
import { viewMessage } from "@shared/domain/message-view";
import { type RenderInput, type RenderLibrary, resolveRenderInput } from "@shared/domain/render-input";
import type { WallTime } from "@shared/domain/wall-time";

/** The group a preview speaks to when none was chosen: one of the draft's activity, else one with its tier or persona, else one that runs. */
export function previewGroup(
  draft: Pick<Draft, "activityId" | "tierId" | "personaId">,
  library: Pick<RenderLibrary, "groups" | "activities">,
): ChatGroup | undefined {
  const activity = draft.activityId === null ? undefined : library.activities.get(draft.activityId);
  const invited = activity?.groupIds.map((id) => library.groups.get(id)).find((group) => group !== undefined);
  const groups = [...library.groups.values()].filter((group) => group.status !== "closed");
  const fitting = groups.find(
    ({ tierIds, personaIds }) =>
      (draft.tierId !== null && tierIds.includes(draft.tierId)) ||
      (draft.personaId !== null && personaIds.includes(draft.personaId)),
  );
  return invited ?? fitting ?? groups.find(({ status }) => status === "active") ?? groups[0];
}

/** Where and when a draft is looked at as if it were sent. */
export type PreviewPlace = { readonly groupId: string | null; readonly at: WallTime };

/** A draft as it would be pasted if it were sent at that minute to that group. */
export function previewView(
  draft: Draft,
  library: RenderLibrary,
  place: PreviewPlace,
  pictures: readonly Media[],
): MessageView {
  const media = new Map(pictures.map((picture) => [picture.id, picture]));
  return viewMessage(previewMessage(draft, library, place), {
    ...library,
    drafts: new Map([[draft.id, draft]]),
    media,
  });
}

/** What the fields of a draft are filled from if it were sent at that minute to that group. */
export function previewInput(draft: Draft, library: RenderLibrary, place: PreviewPlace): RenderInput {
  const drafts = new Map([[draft.id, draft]]);
  return resolveRenderInput(previewMessage(draft, library, place), { ...library, drafts });
}

function previewMessage(draft: Draft, library: RenderLibrary, place: PreviewPlace): Message {
  const activity = draft.activityId === null ? undefined : library.activities.get(draft.activityId);
  const { id, revision, createdAt, updatedAt } = draft;
  return {
    ...blankMessage,
    ...{ id, revision, createdAt, updatedAt, trashedAt: null },
    ...{ sentAt: null, sentText: null, importKey: null, cueId: null, seriesId: null, seriesDate: null },
    title: draft.title,
    channel: draft.channel,
    groupId: place.groupId,
    at: activity?.start ?? place.at,
    draftId: draft.id,
    activityId: draft.activityId,
  };
}
