import { type Channel, channel as channels } from "@shared/domain/channel";
import type { Draft } from "@shared/domain/draft";
import type { Media } from "@shared/domain/media";
import type { MessageView } from "@shared/domain/message";
import type { RenderLibrary } from "@shared/domain/render-input";
import type { WallTime } from "@shared/domain/wall-time";
import { useCallback, useMemo } from "react";
import { useNow } from "../../api/use-now";
import { useStoredState } from "../../browser/stored-state";
import { useRenderLibrary } from "../../ui/use-render-library";
import { previewGroup, previewView } from "./preview-view";
import { useDraftMedia } from "./use-draft-media";
import { type RenderedPair, type RenderPair, useRenderedDraft } from "./use-rendered-draft";

/** What a person chose to look at; it holds for the draft it was chosen for. */
type Choice = {
  readonly draftId: string;
  /** The draft's own channel when another one was looked at: once that changes, the choice is forgotten. */
  readonly of: Channel | null;
  readonly channel: Channel | null;
  readonly groupId: string | null;
};

/** A draft as it would be pasted: where, when, into which channel, and what comes out. */
export type DraftLook = {
  readonly channel: Channel;
  readonly library: RenderLibrary;
  readonly pictures: readonly Media[];
  readonly view: MessageView;
  readonly at: WallTime;
  readonly withTopics: boolean;
  /** Undefined until the channels' profiles are here. */
  readonly pair: RenderedPair | undefined;
  readonly renderPair: RenderPair | undefined;
  readonly lookAt: (channel: Channel) => void;
  readonly chooseGroup: (groupId: string) => void;
  readonly addTopics: (withTopics: boolean) => void;
};

const NOTHING: Choice = { draftId: "", of: null, channel: null, groupId: null };

/** Looks at a draft once, for the preview and for the length below the text alike; undefined until the workspace's records are here. */
export function useDraftLook(draft: Draft, mayChoose: boolean): DraftLook | undefined {
  const at = useNow();
  const library = useMastersOnly(useRenderLibrary());
  const pictures = useDraftMedia(draft);
  const [stored, store] = useStoredState("drafts.look", NOTHING, readChoice);
  const [withTopics, addTopics] = useStoredState("drafts.withTopics", false, readBoolean);
  const chosen = stored.draftId === draft.id ? stored : NOTHING;
  const channel = mayChoose && chosen.of === draft.channel && chosen.channel ? chosen.channel : draft.channel;

  const chosenGroup = chosen.groupId === null ? undefined : library?.groups.get(chosen.groupId);
  const groupId = library ? ((chosenGroup ?? previewGroup(draft, library))?.id ?? null) : null;
  const wanted =
    library && at !== "" ? { draft, channel, library, place: { groupId, at }, pictures, withTopics } : undefined;
  const { pair, renderPair } = useRenderedDraft(wanted);
  const view = useMemo(
    () => (library && at !== "" ? previewView(draft, library, { groupId, at }, pictures) : undefined),
    [draft, library, groupId, at, pictures],
  );
  const { id: draftId, channel: of } = draft;
  const lookAt = useCallback(
    (next: Channel) => store({ draftId, of, channel: next, groupId: chosen.groupId }),
    [store, draftId, of, chosen.groupId],
  );
  const chooseGroup = useCallback(
    (next: string) => store({ ...chosen, draftId, groupId: next }),
    [store, chosen, draftId],
  );
  return useMemo(
    () =>
      library && view && at !== ""
        ? { channel, library, pictures, view, at, withTopics, pair, renderPair, lookAt, chooseGroup, addTopics }
        : undefined,
    [channel, library, pictures, view, at, withTopics, pair, renderPair, lookAt, chooseGroup, addTopics],
  );
}

/** The draft that is shown is adapted already. */
function useMastersOnly(library: RenderLibrary | undefined): RenderLibrary | undefined {
  return useMemo(() => library && { ...library, adaptations: undefined }, [library]);
}

function readBoolean(stored: unknown): boolean | undefined {
  return typeof stored === "boolean" ? stored : undefined;
}

function readChoice(stored: unknown): Choice | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { draftId, of, channel, groupId } = stored as Readonly<Record<string, unknown>>;
  if (typeof draftId !== "string") return undefined;
  return {
    draftId,
    of: readChannel(of),
    channel: readChannel(channel),
    groupId: typeof groupId === "string" ? groupId : null,
  };
}

function readChannel(stored: unknown): Channel | null {
  return channels.options.find((one) => one === stored) ?? null;
}
