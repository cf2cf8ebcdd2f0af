import { UnstyledButton } from "@mantine/core";
import type { Draft } from "@shared/domain/draft";
import { IconChevronRight } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useStoredState } from "../../browser/stored-state";
import type { RecordForm } from "../../ui/use-record-form";
import { DraftHistory } from "./draft-history";
import classes from "./draft-past.module.css";
import { VersionList } from "./versions/version-list";

type DraftPastProps = {
  readonly draft: Draft;
  readonly form: RecordForm<"drafts">;
  /** Keeps the text as it is now as a version. */
  readonly onKeep: () => void;
};

/** Where a draft has been: its versions first, and below them, folded away, every single step. */
export function DraftPast({ draft, form, onKeep }: DraftPastProps) {
  const { t } = useTranslation("drafts");
  const bodyId = useId();
  const [isOpen, open] = useStoredState("drafts.stepsOpen", false, readBoolean);
  return (
    <>
      <VersionList form={form} onKeep={onKeep} />
      <section className={classes.steps}>
        <h3>
          <UnstyledButton
            className={classes.fold}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={() => open(!isOpen)}
          >
            <IconChevronRight size={15} stroke={1.8} aria-hidden />
            {t("panel.history")}
          </UnstyledButton>
        </h3>
        <div id={bodyId} hidden={!isOpen}>
          {isOpen && <DraftHistory draft={draft} form={form} />}
        </div>
      </section>
    </>
  );
}

function readBoolean(stored: unknown): boolean | undefined {
  return typeof stored === "boolean" ? stored : undefined;
}
