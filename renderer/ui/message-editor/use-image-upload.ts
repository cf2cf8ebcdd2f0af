import { MEDIA_TYPES } from "@shared/domain/media";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../api/client";

const accepted: ReadonlySet<string> = new Set(MEDIA_TYPES);

/** Types for a file dialog. */
export const IMAGE_ACCEPT = MEDIA_TYPES.join(",");

/** Takes pictures into the workspace one after the other, and hands on their ids in the order of the files. */
export function useImageUpload(onAdded: (ids: string[]) => void) {
  const add = useMutation(api.media.add.mutationOptions());
  const upload = async (files: readonly File[]) => {
    const ids: string[] = [];
    // A file of another type goes to the server too, which says in a sentence why it is none.
    const pictures = files.filter((file) => accepted.has(file.type) || file.type === "");
    for (const file of pictures.length > 0 ? pictures : files) {
      try {
        ids.push((await add.mutateAsync({ file })).id);
      } catch {
        // The mutation cache has already said why; the other pictures go in all the same.
      }
    }
    if (ids.length > 0) onAdded(ids);
  };
  return { upload, uploading: add.isPending };
}
