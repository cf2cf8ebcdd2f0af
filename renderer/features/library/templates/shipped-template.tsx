import { Button } from "@mantine/core";
import type { TemplateEntry } from "@shared/api/contract/templates";
import { IconCopy, IconFlag, IconLock, IconPencil } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../../browser/commands";
import { TemplatePage } from "./template-page";
import styles from "./template-page.module.css";
import { useTemplateActions } from "./use-template-actions";

type ShippedTemplateProps = { readonly entry: TemplateEntry };

/** A template as shipped: to read, to use, and to make one's own before changing it. */
export function ShippedTemplate({ entry }: ShippedTemplateProps) {
  const { t } = useTranslation(["library", "common"]);
  const { makeOwn, duplicate } = useTemplateActions();
  const { template } = entry;
  return (
    <TemplatePage
      entry={entry}
      values={template}
      patch={() => undefined}
      disabled
      tools={
        <>
          <Button
            size="compact-sm"
            leftSection={<IconFlag size={15} stroke={1.7} />}
            onClick={() => runCommand("newFromTemplate", { templateKey: template.key })}
          >
            {t("template.use")}
          </Button>
          <Button
            size="compact-sm"
            leftSection={<IconCopy size={15} stroke={1.7} />}
            onClick={() => void duplicate(template.key)}
          >
            {t("common:duplicate")}
          </Button>
        </>
      }
      notice={
        <div className={styles.notice}>
          <IconLock size={16} stroke={1.7} aria-hidden />
          <span>{t("template.shippedNotice")}</span>
          <Button
            size="xs"
            variant="filled"
            leftSection={<IconPencil size={15} stroke={1.7} />}
            onClick={() => void makeOwn(template.key)}
          >
            {t("template.makeOwn")}
          </Button>
        </div>
      }
    />
  );
}
