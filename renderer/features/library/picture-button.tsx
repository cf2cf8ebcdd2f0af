import { Button } from "@mantine/core";
import { MEDIA_TYPES } from "@shared/domain/media";
import { IconUpload } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAddPictures } from "./use-add-pictures";

/** Opens the file chooser and takes the pictures in. */
export function PictureButton({ primary = false }: { readonly primary?: boolean }) {
  const { t } = useTranslation("library");
  const files = useRef<HTMLInputElement>(null);
  const { addAll, isPending } = useAddPictures();
  return (
    <>
      <Button
        variant={primary ? "filled" : "default"}
        leftSection={<IconUpload size={16} />}
        loading={isPending}
        onClick={() => files.current?.click()}
      >
        {t("picture.add")}
      </Button>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={MEDIA_TYPES.join(",")}
        aria-label={t("picture.add")}
        onChange={(event) => {
          void addAll([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
