import { Checkbox } from "@mantine/core";
import type { DraftSummary } from "@shared/api/contract/drafts";
import { draftStatus } from "@shared/domain/draft";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { QueryGate } from "../../ui/record-page/query-gate";
import { SelectField } from "../../ui/select-field";
import classes from "./review-dialog.module.css";

type ReviewDraftsProps = {
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (ids: readonly string[]) => void;
};

/** The most drafts that are listed; one review page holds as many. */
const MOST = 500;

/** Which drafts are reviewed: those that wait for it are ticked until somebody chooses otherwise. */
export function ReviewDrafts({ chosen, onChoose }: ReviewDraftsProps) {
  const drafts = useQuery(api.drafts.list.queryOptions({ input: { limit: MOST } }));
  const items = drafts.data?.items;
  useEffect(() => {
    if (chosen === undefined && items) onChoose(items.filter(({ status }) => status === "review").map(({ id }) => id));
  }, [chosen, items, onChoose]);
  return (
    <QueryGate query={drafts}>
      {(page) => <DraftChoice drafts={page.items} chosen={chosen ?? []} onChoose={onChoose} />}
    </QueryGate>
  );
}

type DraftChoiceProps = {
  readonly drafts: readonly DraftSummary[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

function DraftChoice({ drafts, chosen, onChoose }: DraftChoiceProps) {
  const { t } = useTranslation(["review", "words", "common"]);
  const waiting = drafts.some(({ status }) => status === "review");
  const isOther = drafts.some(({ id, status }) => chosen.includes(id) && status !== "review");
  const [status, setStatus] = useState(waiting && !isOther ? "review" : "all");
  const shown = drafts.filter((draft) => status === "all" || draft.status === status);
  const ids = new Set(chosen);
  const all = shown.length > 0 && shown.every(({ id }) => ids.has(id));
  const toggle = (draftIds: readonly string[], isOn: boolean) => {
    const others = chosen.filter((id) => !draftIds.includes(id));
    onChoose(isOn ? [...others, ...draftIds] : others);
  };
  return (
    <>
      <div className={classes.choose}>
        <SelectField
          ariaLabel={t("send.status")}
          value={status}
          options={[
            { value: "all", label: t("common:all") },
            ...draftStatus.options.map((value) => ({ value, label: t(`words:draftStatus.${value}`) })),
          ]}
          onChange={setStatus}
        />
        <Checkbox
          label={t("send.allShown", { count: shown.length })}
          checked={all}
          indeterminate={!all && shown.some(({ id }) => ids.has(id))}
          disabled={shown.length === 0}
          onChange={(event) =>
            toggle(
              shown.map(({ id }) => id),
              event.currentTarget.checked,
            )
          }
        />
      </div>
      {shown.length === 0 ? (
        <p className={classes.nothing}>{t("send.noDrafts")}</p>
      ) : (
        <ul className={classes.drafts} aria-label={t("send.drafts")}>
          {shown.map((draft) => (
            <li key={draft.id}>
              <Checkbox
                label={
                  <span className={classes.draft}>
                    <b>{draft.title || t("common:untitled")}</b>
                    <span>{t(`words:draftStatus.${draft.status}`)}</span>
                  </span>
                }
                checked={ids.has(draft.id)}
                onChange={(event) => toggle([draft.id], event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
