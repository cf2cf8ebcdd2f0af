import { ActionIcon, Button, FileButton } from "@mantine/core";
import { IconDownload, IconPlus, IconUpload } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useTemplateActions } from "./use-template-actions";

/** All templates as one file, out and in, and a new one. */
export function TemplateFileButtons() {
  const { t } = useTranslation("library");
  const { create, exportAll, importFile } = useTemplateActions();
  const reset = useRef<() => void>(null);
  return (
    <>
      <FileButton
        resetRef={reset}
        accept=".json,application/json"
        onChange={(file) => {
          if (file) importFile(file);
          // The same file may be chosen again after it was corrected.
          reset.current?.();
        }}
      >
        {(props) => (
          <ActionIcon
            {...props}
            variant="default"
            size={32}
            aria-label={t("template.import")}
            title={t("template.import")}
          >
            <IconUpload size={16} stroke={1.7} />
          </ActionIcon>
        )}
      </FileButton>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={t("template.export")}
        title={t("template.export")}
        onClick={() => void exportAll()}
      >
        <IconDownload size={16} stroke={1.7} />
      </ActionIcon>
      <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={create}>
        {t("template.new")}
      </Button>
    </>
  );
}
