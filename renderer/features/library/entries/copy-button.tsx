import { Button } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useCopied } from "../../../ui/record-page/use-copied";

/** Copies a text of the library as it stands, merge fields and all. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const { t } = useTranslation("common");
  const [isCopied, copy] = useCopied();
  return (
    <Button
      size="compact-sm"
      disabled={text === ""}
      leftSection={isCopied ? <IconCheck size={15} /> : <IconCopy size={15} />}
      onClick={() => void copy(text)}
    >
      {isCopied ? t("copied") : (label ?? t("copy"))}
    </Button>
  );
}
