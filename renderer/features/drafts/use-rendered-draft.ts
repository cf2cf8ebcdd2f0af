import type { Channel } from "@shared/domain/channel";
import type { Draft } from "@shared/domain/draft";
import type { Media } from "@shared/domain/media";
import { render } from "@shared/domain/render/render";
import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import type { RenderLibrary } from "@shared/domain/render-input";
import { useDeferredValue, useMemo } from "react";
import { type PreviewPlace, previewInput } from "./preview-view";
import { useChannelProfiles } from "./use-channel-profile";

type Wanted = {
  readonly draft: Draft;
  readonly channel: Channel;
  readonly library: RenderLibrary;
  readonly place: PreviewPlace;
  readonly pictures: readonly Media[];
  readonly withTopics: boolean;
};

/** A draft twice: as it is shown, with its pictures, and as it is copied. */
export type RenderedPair = { readonly shown: RenderedDraft; readonly copied: RenderedDraft };

/** Renders any state of a draft for the channel and place that are looked at. */
export type RenderPair = (draft: Draft) => RenderedPair;

/**
 * Renders a draft for a channel once the page has time; typing is never held up by it. `renderPair` does it at once, for
 * what may not be a moment behind. Both are undefined until all they need is here.
 */
export function useRenderedDraft(wanted: Wanted | undefined): {
  readonly pair: RenderedPair | undefined;
  readonly renderPair: RenderPair | undefined;
} {
  const profiles = useChannelProfiles();
  const draft = useDeferredValue(wanted?.draft);
  const { channel, library, pictures, withTopics } = wanted ?? {};
  const { groupId, at } = wanted?.place ?? {};
  const renderPair = useMemo((): RenderPair | undefined => {
    if (!profiles || !channel || !library || !pictures || groupId === undefined || !at) return undefined;
    return (one) => {
      const context = {
        profiles,
        input: previewInput(one, library, { groupId, at }),
        topics: withTopics ? one.tags : [],
        mimeOf: (mediaId: string) => pictures.find((picture) => picture.id === mediaId)?.mime,
      };
      const copied = render(one, channel, context);
      if (copied.html === undefined || copied.images.length === 0) return { copied, shown: copied };
      return { copied, shown: render(one, channel, { ...context, imageAddress: (id: string) => `/media/${id}` }) };
    };
  }, [channel, library, groupId, at, pictures, profiles, withTopics]);
  const pair = useMemo(() => (draft ? renderPair?.(draft) : undefined), [draft, renderPair]);
  return { pair, renderPair };
}
