import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useNow } from "../../api/use-now";
import { QueryGate } from "../record-page/query-gate";
import type { ActivityBeginning } from "./activity-beginning";
import { NewActivityForm } from "./new-activity-form";
import { TemplateGrid } from "./template-grid";
import styles from "./template-picker.module.css";
import { useBlankActivity } from "./use-blank-activity";

type TemplatePickerProps = { readonly beginning: ActivityBeginning; readonly onClose: () => void };

/** Begins an activity: choose a template, say when and for whom, look at the run sheet it makes, and plan it. */
export function TemplatePicker({ beginning, onClose }: TemplatePickerProps) {
  const { t } = useTranslation(["templates", "common"]);
  const templates = useQuery(api.templates.list.queryOptions());
  const [key, setKey] = useState(beginning.templateKey);
  const now = useNow();
  const createBlank = useBlankActivity();
  const chosen = templates.data?.find(({ template }) => template.key === key)?.template;

  const beginBlank = () => {
    onClose();
    createBlank(beginning, now);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={1040}
      title={chosen ? t("picker.titleOf", { name: chosen.name }) : t("picker.title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
      classNames={{ content: styles.content, header: styles.header, body: styles.body }}
    >
      <QueryGate query={templates}>
        {(entries) =>
          chosen && now !== "" ? (
            <NewActivityForm
              key={chosen.key}
              template={chosen}
              beginning={beginning}
              now={now}
              onBack={() => setKey(undefined)}
              onDone={onClose}
            />
          ) : (
            <TemplateGrid entries={entries} onBlank={beginBlank} onPick={setKey} />
          )
        }
      </QueryGate>
    </Modal>
  );
}
