import { Button, FileButton } from "@mantine/core";
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
          <Button {...props} leftSection={<IconUpload size={16} stroke={1.7} />}>
            {t("template.import")}
          </Button>
        )}
      </FileButton>
      <Button leftSection={<IconDownload size={16} stroke={1.7} />} onClick={() => void exportAll()}>
        {t("template.export")}
      </Button>
      <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={create}>
        {t("template.new")}
      </Button>
    </>
  );
}
