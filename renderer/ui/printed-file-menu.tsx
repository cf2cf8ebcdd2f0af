import { ActionIcon, Button, Loader, Menu, Tooltip } from "@mantine/core";
import type { ExportPaper } from "@shared/api/contract/exports";
import { IconFileTypePdf, IconPhoto } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../browser/download";
import { savePending } from "../browser/pending-saves";

/** A printed form of a record: on which paper, and as pages or as one picture. */
export type PrintedForm = { readonly format: "pdf" | "png"; readonly paper: ExportPaper };

type PrintedFileMenuProps = {
  /** Makes the file; a refusal (no browser on this machine) is said by its own sentence. */
  readonly make: (form: PrintedForm) => Promise<File>;
  /** The sign alone, where it stands among other signs. */
  readonly compact?: boolean;
  readonly disabled?: boolean;
};

const FORMS: readonly PrintedForm[] = [
  { format: "pdf", paper: "a4" },
  { format: "pdf", paper: "a3" },
  { format: "png", paper: "a4" },
];

/** Saves a record as PDF for the printer, or as a picture to send. */
export function PrintedFileMenu({ make, compact = false, disabled = false }: PrintedFileMenuProps) {
  const { t } = useTranslation("printed-file");
  const save = useMutation({
    mutationFn: async (form: PrintedForm) => {
      await savePending();
      return make(form);
    },
    onSuccess: saveFile,
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        {compact ? (
          <Tooltip label={t("action")}>
            <ActionIcon size={28} aria-label={t("action")} disabled={disabled || save.isPending}>
              {save.isPending ? <Loader size={14} /> : <IconFileTypePdf size={17} stroke={1.7} />}
            </ActionIcon>
          </Tooltip>
        ) : (
          <Button
            size="xs"
            leftSection={<IconFileTypePdf size={15} stroke={1.7} />}
            disabled={disabled}
            loading={save.isPending}
          >
            {t("short")}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {FORMS.map((form) => {
          const Icon = form.format === "pdf" ? IconFileTypePdf : IconPhoto;
          return (
            <Menu.Item
              key={`${form.format}-${form.paper}`}
              leftSection={<Icon size={16} stroke={1.7} />}
              onClick={() => save.mutate(form)}
            >
              {form.format === "pdf" ? t(`pdf.${form.paper}`) : t("png")}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
