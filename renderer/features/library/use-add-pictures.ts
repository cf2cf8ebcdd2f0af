import { useMutation } from "@tanstack/react-query";
import { api } from "../../api/client";

/** Takes picture files into the library one after the other; one that is refused does not stop the rest. */
export function useAddPictures() {
  const add = useMutation(api.media.add.mutationOptions());
  const addAll = async (files: readonly File[]) => {
    for (const file of files) {
      try {
        await add.mutateAsync({ file });
      } catch {
        // The mutation cache has said why.
      }
    }
  };
  return { addAll, isPending: add.isPending };
}
