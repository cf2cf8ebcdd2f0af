import { fillWords } from "./fill-words";
import type { Media } from "./media";
import type { Message, MessageView } from "./message";
import { type RenderLibrary, resolveRenderInput } from "./render-input";
import { renderMessage } from "./render-message";

/** What it takes to show messages as they will be pasted: everything they may refer to, pictures included. */
export type ViewLibrary = RenderLibrary & { readonly media: ReadonlyMap<string, Media> };

/** A message as it will be pasted, with the names a person checks before pasting. Pictures that are gone are left out. */
export function viewMessage(message: Message, library: ViewLibrary): MessageView {
  const input = resolveRenderInput(message, library);
  const { text, unfilled, forPoster, mediaIds } = renderMessage(input);
  const draft = message.draftId === null ? undefined : library.drafts.get(message.draftId);
  return {
    message,
    title: fillWords(message.title, input).text,
    text,
    unfilled,
    forPoster,
    images: mediaIds.flatMap((id) => {
      const found = library.media.get(id);
      return found ? [{ id, name: found.name, mime: found.mime }] : [];
    }),
    groupName: input.group?.name ?? null,
    voiceName: input.voice?.name ?? null,
    staffName: input.staff?.name ?? null,
    activityTitle: input.activity?.title ?? null,
    draftTitle: draft?.title ?? null,
    memberValue: draft?.memberValue || (input.activity?.memberValue ?? ""),
  };
}
