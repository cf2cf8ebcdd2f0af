import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { PasteNotice } from "../../ui/editor/pasted-image";

/** Takes pictures of a draft into the library and says what of a paste was left out. */
export function useDraftPictures() {
  const { t } = useTranslation("editor");
  const add = useMutation(api.media.add.mutationOptions());
  return {
    takePicture: (file: File) => add.mutateAsync({ file }),
    onNotices: (notices: ReadonlySet<PasteNotice>) => {
      // Under one id each: the same words are not said twice at a time.
      for (const notice of notices) {
        notifications.show({ id: `paste-${notice}`, message: t(`paste.${notice}`), autoClose: 8000 });
      }
    },
  };
}
