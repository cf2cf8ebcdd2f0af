import { Button } from "@mantine/core";
import type { Draft } from "@shared/domain/draft";
import { plainTextOf } from "@shared/domain/plain-text";
import type { RichText } from "@shared/domain/rich-text";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useNow } from "../../api/use-now";
import { useSettings } from "../../api/use-workspace";
import { changeSentence } from "../../ui/change-sentence";
import { formatAgo, wallTimeOf } from "../../ui/format-when";
import { QueryGate } from "../../ui/record-page/query-gate";
import { notifyUndo } from "../../ui/undo-toast";
import type { RecordForm } from "../../ui/use-record-form";
import classes from "./draft-history.module.css";
import { draftVersion } from "./draft-versions";

type DraftHistoryProps = { readonly draft: Draft; readonly form: RecordForm<"drafts"> };

/** What was done to this draft, newest first; the text of any step can be looked at and taken back as the newest version (C4). */
export function DraftHistory({ draft, form }: DraftHistoryProps) {
  const { t } = useTranslation(["drafts", "shell", "words", "common"]);
  const now = useNow();
  const { timeZone } = useSettings();
  const [openId, setOpenId] = useState<string>();
  const history = useQuery(api.changes.history.queryOptions({ input: { kind: "drafts", id: draft.id, limit: 100 } }));
  const takeBack = (body: RichText) => {
    const before = draft.body;
    form.set("body", body);
    notifyUndo(t("history.takenBack"), () => form.set("body", before));
  };
  return (
    <QueryGate query={history}>
      {(steps) => (
        <ol className={classes.list}>
          {steps.map((step) => {
            const version = draftVersion(step.rows, draft.id);
            const isOpen = openId === step.txnId;
            // An empty text is nothing to look at or to go back to.
            const body = version.body && plainTextOf(version.body) !== "" ? version.body : undefined;
            return (
              <li key={step.txnId} data-undone={step.state === "undone" || undefined}>
                <div className={classes.head}>
                  <span>{now === "" ? "" : formatAgo(wallTimeOf(step.at, timeZone), now, t)}</span>
                  {step.state === "undone" && <span>{t("history.undone")}</span>}
                </div>
                <div>
                  {version.fields.length > 0
                    ? t("history.changed", {
                        fields: version.fields.map((name) => t(`fields.${name}`)).join(t("listComma")),
                      })
                    : changeSentence(step.label, t)}
                </div>
                {body && (
                  <>
                    <div className={classes.actions}>
                      <Button size="compact-xs" onClick={() => setOpenId(isOpen ? undefined : step.txnId)}>
                        {t(isOpen ? "history.hide" : "history.look")}
                      </Button>
                      <Button size="compact-xs" onClick={() => takeBack(body)}>
                        {t("history.takeBack")}
                      </Button>
                    </div>
                    {isOpen && <p className={classes.text}>{plainTextOf(body)}</p>}
                  </>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </QueryGate>
  );
}
