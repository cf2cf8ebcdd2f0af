import type { Draft } from "@shared/domain/draft";
import type { Media } from "@shared/domain/media";
import { mediaIdsOf } from "@shared/domain/plain-text";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";

/** One and the same, so that what depends on it rests. */
const NO_PICTURES: readonly Media[] = [];

/** The library's records of the pictures in a draft; asked for only when it has some. */
export function useDraftMedia(draft: Pick<Draft, "body">): readonly Media[] {
  const hasPictures = mediaIdsOf(draft.body).length > 0;
  const { data } = useQuery({ ...api.media.list.queryOptions(), enabled: hasPictures });
  return data ?? NO_PICTURES;
}
