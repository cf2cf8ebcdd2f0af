import { Button } from "@mantine/core";
import type { SeriesChange } from "@shared/api/contract/series";
import type { Activity } from "@shared/domain/activity";
import type { Message } from "@shared/domain/message";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import styles from "./repeat-field.module.css";
import { seriesDifferences } from "./series-differences";
import { useSeriesChange } from "./use-series-change";

type Props = {
  /** The occurrence with what was typed laid over it. */
  readonly record: Activity | Message;
  /** Saves what was typed, before it is applied to others. */
  readonly flush: () => Promise<void>;
};

/** 改的是本次 · 应用到此后 / 全部: what one occurrence says otherwise than its series, to be handed on. */
export function SeriesBar({ record, flush }: Props) {
  const { t } = useTranslation(["series", "words"]);
  const kind = "at" in record ? "message" : "activity";
  const { id, seriesId } = record;
  const input = { kind, id } as const;
  const { data: position } = useQuery(api.series.positionOf.queryOptions({ input, enabled: seriesId !== null }));
  const change = useSeriesChange();
  const [busy, setBusy] = useState<"following" | "all">();
  if (!position || seriesId === null) return null;
  const { names, changes, start, end } = seriesDifferences(record, position);
  const isOver = "at" in record ? record.status === "sent" : record.status === "done";
  if (names.length === 0 || isOver) return null;
  const apply = async (scope: "following" | "all") => {
    setBusy(scope);
    await flush();
    const times = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
    await change({ kind, id, scope, changes, ...times } as SeriesChange);
    setBusy(undefined);
  };
  const fields = names.map((name) => t(`differs.${name}`, { defaultValue: t("differs.other") }));
  return (
    <div className={styles.bar} role="status">
      <span>{t("bar.only", { fields: [...new Set(fields)].join(t("listMark")) })}</span>
      <Button size="compact-sm" loading={busy === "following"} onClick={() => void apply("following")}>
        {t("bar.following")}
      </Button>
      <Button size="compact-sm" loading={busy === "all"} onClick={() => void apply("all")}>
        {t("bar.all")}
      </Button>
    </div>
  );
}
