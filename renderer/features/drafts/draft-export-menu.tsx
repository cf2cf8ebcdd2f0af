import { Menu } from "@mantine/core";
import { type DraftFormat, draftFormat } from "@shared/api/contract/draft-files";
import { mediaIdsOf } from "@shared/domain/plain-text";
import { IconFileExport } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { saveFile } from "../../browser/download";
import type { RecordForm } from "../../ui/use-record-form";

type DraftExportMenuProps = { readonly form: RecordForm<"drafts"> };

/** Writes the draft as a file in any of its formats; entries of the page's menu. */
export function DraftExportMenu({ form }: DraftExportMenuProps) {
  const { t } = useTranslation("draft-files");
  const write = useMutation({
    mutationFn: async (wanted: { format: DraftFormat; withImages: boolean }) => {
      // The file holds what is being typed, too.
      await form.flush();
      return client.drafts.export({ id: form.values.id, ...wanted });
    },
    onSuccess: saveFile,
  });
  const article = useMutation({
    mutationFn: async () => {
      await form.flush();
      return client.renders.article({ id: form.values.id });
    },
    onSuccess: saveFile,
  });
  const hasImages = mediaIdsOf(form.values.body).length > 0;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t("export")}</Menu.Label>
      {draftFormat.options.map((format) => (
        <Menu.Item
          key={format}
          leftSection={<IconFileExport size={16} stroke={1.7} />}
          onClick={() => write.mutate({ format, withImages: false })}
        >
          {t(`format.${format}`)}
        </Menu.Item>
      ))}
      {hasImages && (
        <Menu.Item
          leftSection={<IconFileExport size={16} stroke={1.7} />}
          onClick={() => write.mutate({ format: "md", withImages: true })}
        >
          {t("format.zip")}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconFileExport size={16} stroke={1.7} />} onClick={() => article.mutate()}>
        {t("format.article")}
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}
