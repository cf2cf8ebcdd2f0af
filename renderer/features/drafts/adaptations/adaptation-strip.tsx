import { Button, TextInput } from "@mantine/core";
import type { Draft } from "@shared/domain/draft";
import type { RichText } from "@shared/domain/rich-text";
import { syncPlaces } from "@shared/domain/sync-adaptation";
import { useMutation } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useUndoToast } from "../../../ui/undo-toast";
import { useComposingText } from "../../../ui/use-composing-text";
import type { RecordForm } from "../../../ui/use-record-form";
import { useTrash } from "../../../ui/use-trash";
import { useCalmValue } from "../use-calm-value";
import classes from "./adaptation-strip.module.css";
import { MasterDialog } from "./master-dialog";
import { SyncDialog } from "./sync-dialog";
import { useAdaptationNames } from "./use-adaptation-names";

type AdaptationStripProps = {
  readonly form: RecordForm<"adaptations">;
  readonly draft: Draft;
  readonly flushDraft: () => Promise<void>;
  readonly onText: (body: RichText | undefined) => void;
  readonly onGone: () => void;
};

/** How an adaptation stands to its master, and what can be done about it: compare, bring up to date, take the master's, remove. */
export function AdaptationStrip({ form, draft, flushDraft, onText, onGone }: AdaptationStripProps) {
  const { t } = useTranslation(["adaptations", "common"]);
  const { id, title, body, baseBody } = form.values;
  const [dialog, show] = useState<"master" | "sync">();
  const inherit = useMutation(api.adaptations.inherit.mutationOptions());
  const notifyUndo = useUndoToast();
  const trash = useTrash("adaptations");
  const nameOf = useAdaptationNames();
  const titleField = useComposingText(title, (next) => form.set("title", next));
  const calmBody = useCalmValue(body);
  const places = useMemo(
    () => (calmBody && baseBody ? syncPlaces(baseBody, calmBody, draft.body).length : 0),
    [calmBody, baseBody, draft.body],
  );
  const takeMasters = async () => {
    await form.flush();
    await inherit.mutateAsync({ id });
    onText(undefined);
    notifyUndo(t("inheritsAgain"));
  };
  const remove = async () => {
    await trash(id, nameOf(form.values));
    onGone();
  };
  return (
    <div className={classes.strip}>
      <TextInput
        {...titleField}
        size="xs"
        variant="unstyled"
        aria-label={t("title")}
        placeholder={t("titleHint", { title: draft.title || t("common:untitled") })}
        maxLength={120}
      />
      <div className={classes.line}>
        <span>
          {t(body === null ? "stateInherits" : places > 0 ? "stateBehind" : "stateEdited", { count: places })}
        </span>
        {places > 0 && (
          <Button size="compact-xs" variant="light" onClick={() => show("sync")}>
            {t("sync")}
          </Button>
        )}
        {body !== null && (
          <>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => show("master")}>
              {t("compare")}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void takeMasters()}>
              {t("inherit")}
            </Button>
          </>
        )}
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void remove()}>
          {t("remove")}
        </Button>
      </div>
      {dialog === "master" && body && (
        <MasterDialog master={draft.body} own={body} name={nameOf(form.values)} onClose={() => show(undefined)} />
      )}
      {dialog === "sync" && (
        <SyncDialog
          form={form}
          draft={draft}
          flushDraft={flushDraft}
          onSynced={onText}
          onClose={() => show(undefined)}
        />
      )}
    </div>
  );
}
