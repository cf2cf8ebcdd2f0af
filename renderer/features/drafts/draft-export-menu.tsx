import { Menu } from "@mantine/core";
import { type DraftFormat, draftFormat } from "@shared/api/contract/draft-files";
import { mediaIdsOf } from "@shared/domain/plain-text";
import { IconFileExport } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { saveFile } from "../../browser/download";
import { type Followed, followJob } from "../../ui/export-job/follow-job";
import { useLeftOutNotice } from "../../ui/export-job/left-out-notice";
import type { RecordForm } from "../../ui/use-record-form";

type DraftExportMenuProps = { readonly form: RecordForm<"drafts"> };

/** Writes the draft as a file in any of its formats; entries of the page's menu. */
export function DraftExportMenu({ form }: DraftExportMenuProps) {
  const { t } = useTranslation("draft-files");
  const tellLeftOut = useLeftOutNotice();
  const make = useMutation({
    mutationFn: async (call: (id: string, jobId: string) => Promise<File>) => {
      // The file holds what is being typed, too.
      await form.flush();
      // Nothing gives it up: the menu, and this with it, closes at the press.
      return followJob((jobId) => call(form.values.id, jobId), new AbortController().signal);
    },
    onSuccess: ({ made, leftOut }: Followed<File>) => {
      saveFile(made);
      tellLeftOut(leftOut);
    },
  });
  const write = (format: DraftFormat, withImages: boolean) =>
    make.mutate((id, jobId) => client.drafts.export({ id, format, withImages, jobId }));
  const hasImages = mediaIdsOf(form.values.body).length > 0;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t("export")}</Menu.Label>
      {draftFormat.options.map((format) => (
        <Menu.Item
          key={format}
          leftSection={<IconFileExport size={16} stroke={1.7} />}
          onClick={() => write(format, false)}
        >
          {t(`format.${format}`)}
        </Menu.Item>
      ))}
      {hasImages && (
        <Menu.Item leftSection={<IconFileExport size={16} stroke={1.7} />} onClick={() => write("md", true)}>
          {t("format.zip")}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconFileExport size={16} stroke={1.7} />}
        onClick={() => make.mutate((id, jobId) => client.renders.article({ id, jobId }))}
      >
        {t("format.article")}
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}
