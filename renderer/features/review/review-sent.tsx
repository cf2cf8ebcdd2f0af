import { useTranslation } from "react-i18next";
import { FileMade } from "../../ui/file-made";

/** The review page is made: whom to send it to, and how the answer comes back. */
export function ReviewSent({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { t } = useTranslation("review");
  return (
    <FileMade
      title={t("sent.title")}
      file={file}
      steps={[t("sent.where"), t("sent.send"), t("sent.back")]}
      again={t("sent.again")}
      onClose={onClose}
    />
  );
}
