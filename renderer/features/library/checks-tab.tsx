import { SegmentedControl, Switch, UnstyledButton } from "@mantine/core";
import type { CheckedRecord } from "@shared/api/contract/checks";
import { countFindings } from "@shared/domain/check/finding";
import { addDays } from "@shared/domain/wall-time";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { Disclaimer } from "../../ui/findings/disclaimer";
import { FindingCounts } from "../../ui/findings/finding-counts";
import { FindingList } from "../../ui/findings/finding-list";
import { formatWhen } from "../../ui/format-when";
import { LoadingState } from "../../ui/loading-state";
import { MessageDrawer } from "../../ui/message-editor/message-drawer";
import { QueryGate } from "../../ui/record-page/query-gate";
import classes from "./checks-tab.module.css";

const SPANS = [1, 7, 30] as const;

/** Everything that a check finds in the messages of the days to come, before they are handed over. */
export function ChecksTab() {
  const { t } = useTranslation("checks");
  const today = useToday();
  const [days, setDays] = useState<number>(7);
  return (
    <div className={classes.root}>
      <SegmentedControl
        aria-label={t("span.label")}
        className={classes.span}
        value={String(days)}
        data={SPANS.map((span) => ({ value: String(span), label: t(`span.days${span}`) }))}
        onChange={(value) => setDays(Number(value))}
      />
      {today === "" ? <LoadingState rows={6} /> : <SpanFindings today={today} to={addDays(today, days - 1)} />}
    </div>
  );
}

function SpanFindings({ today, to }: { readonly today: string; readonly to: string }) {
  const { t } = useTranslation("checks");
  const [openId, setOpenId] = useState<string>();
  const [showsHints, showHints] = useState(false);
  const query = useQuery(api.checks.span.queryOptions({ input: { from: today, to } }));
  return (
    <QueryGate query={query}>
      {({ records, checked, counts, balance }) => (
        <>
          <p className={classes.sum}>
            <b>{t("span.checked", { count: checked })}</b>
            <FindingCounts counts={counts} />
            <span data-one-sided={balance.isOneSided || undefined}>{t("span.balance", balance)}</span>
          </p>
          <Switch
            size="xs"
            label={t("span.hints")}
            checked={showsHints}
            onChange={(event) => showHints(event.currentTarget.checked)}
          />
          {balance.isOneSided && <p className={classes.advice}>{t("span.oneSided")}</p>}
          {weighty(records, showsHints).length === 0 && <p className={classes.advice}>{t("span.clean")}</p>}
          {weighty(records, showsHints).map((record) => (
            <SpanRecord key={record.id} record={record} today={today} onOpen={() => setOpenId(record.id)} />
          ))}
          <Disclaimer />
          <MessageDrawer id={openId} onClose={() => setOpenId(undefined)} />
        </>
      )}
    </QueryGate>
  );
}

/** The records with what is to be shown of them: hints are advice, and many. */
function weighty(records: readonly CheckedRecord[], withHints: boolean): CheckedRecord[] {
  return records
    .map((record) => ({
      ...record,
      findings: record.findings.filter(({ severity }) => withHints || severity !== "hint"),
    }))
    .filter(({ findings }) => findings.length > 0);
}

type SpanRecordProps = { readonly record: CheckedRecord; readonly today: string; readonly onOpen: () => void };

function SpanRecord({ record, today, onOpen }: SpanRecordProps) {
  const { t } = useTranslation(["checks", "common"]);
  const open = record.findings.filter(({ acceptanceId }) => acceptanceId === null);
  return (
    <section className={classes.record}>
      <UnstyledButton className={classes.head} onClick={onOpen}>
        <time>{formatWhen(record.at, today, t)}</time>
        <span className={classes.title}>{record.title || t("common:untitled")}</span>
        <span className={classes.place}>{record.place}</span>
        <FindingCounts counts={countFindings(open)} />
      </UnstyledButton>
      <FindingList findings={record.findings} text={undefined} isBare />
    </section>
  );
}
