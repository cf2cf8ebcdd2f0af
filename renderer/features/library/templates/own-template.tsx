import { ActionIcon, Button, Menu } from "@mantine/core";
import type { TemplateEntry } from "@shared/api/contract/templates";
import type { RecordOf } from "@shared/domain/record-kinds";
import { IconArrowBackUp, IconCopy, IconDots, IconFlag, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../../browser/commands";
import { SaveLight } from "../../../ui/save-light";
import { useRecordForm } from "../../../ui/use-record-form";
import { TemplatePage } from "./template-page";
import { useTemplateActions } from "./use-template-actions";

type OwnTemplateProps = { readonly entry: TemplateEntry; readonly record: RecordOf<"templates"> };

/** A template of the user's own: every field is changed in place and saved by itself. */
export function OwnTemplate({ entry, record }: OwnTemplateProps) {
  const { t } = useTranslation(["library", "common"]);
  const form = useRecordForm("templates", record);
  const { duplicate, putAway } = useTemplateActions();
  const isChanged = entry.origin === "changed";
  return (
    <TemplatePage
      entry={entry}
      values={form.values}
      patch={form.patch}
      disabled={false}
      tools={
        <>
          <SaveLight state={form.state} />
          <Button
            size="compact-sm"
            leftSection={<IconFlag size={15} stroke={1.7} />}
            onClick={() => void form.flush().then(() => runCommand("newFromTemplate", { templateKey: record.key }))}
          >
            {t("template.use")}
          </Button>
          <Button
            size="compact-sm"
            leftSection={<IconCopy size={15} stroke={1.7} />}
            onClick={() => void duplicate(record.key)}
          >
            {t("common:duplicate")}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size={28} aria-label={t("common:more")}>
                <IconDots size={17} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={
                  isChanged ? <IconArrowBackUp size={16} stroke={1.7} /> : <IconTrash size={16} stroke={1.7} />
                }
                onClick={() => void putAway(record, isChanged)}
              >
                {isChanged ? t("template.takeShipped") : t("common:trash")}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    />
  );
}
