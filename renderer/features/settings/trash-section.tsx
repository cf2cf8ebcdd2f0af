import { Button } from "@mantine/core";
import type { RecordKind } from "@shared/domain/record-kinds";
import type { Settings } from "@shared/domain/settings";
import { IconTrash } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { recordClient } from "../../api/record-client";
import { useNow } from "../../api/use-now";
import { useOpenRecord } from "../../browser/open-record";
import { EmptyState } from "../../ui/empty-state";
import { ErrorState } from "../../ui/error-state";
import { formatAgo, wallTimeOf } from "../../ui/format-when";
import { KindIcon } from "../../ui/kind-icon";
import { LoadingState } from "../../ui/loading-state";
import { StatusChip } from "../../ui/status-chip";
import classes from "./settings-screen.module.css";

type TrashSectionProps = { readonly settings: Settings };

/** What was deleted in the last thirty days, each with its way back. */
export function TrashSection({ settings }: TrashSectionProps) {
  const { t } = useTranslation(["settings", "common", "words"]);
  const now = useNow();
  const openRecord = useOpenRecord();
  const trash = useQuery(api.changes.trash.queryOptions());
  const restore = useMutation({
    mutationFn: ({ kind, id }: { kind: RecordKind; id: string }) => recordClient(kind).restore({ ids: [id] }),
    onSuccess: (_count, { kind, id }) => openRecord(kind, id),
  });

  if (trash.isPending) return <LoadingState />;
  if (trash.isError) return <ErrorState error={trash.error} onRetry={() => void trash.refetch()} />;
  if (trash.data.length === 0) {
    return <EmptyState icon={<IconTrash />} title={t("trash.empty")} text={t("trash.emptyText")} />;
  }
  return (
    <ul className={classes.rows}>
      {trash.data.map((item) => (
        <li key={`${item.kind}:${item.id}`} className={classes.row}>
          <StatusChip tone="neutral" icon={<KindIcon kind={item.kind} size={13} />}>
            {t(`words:kind.${item.kind}`)}
          </StatusChip>
          <span className={classes.grow}>{item.title || t("common:untitled")}</span>
          <span className={classes.quiet}>
            {now && t("trash.when", { when: formatAgo(wallTimeOf(item.trashedAt, settings.timeZone), now, t) })}
          </span>
          <Button size="compact-sm" onClick={() => restore.mutate({ kind: item.kind, id: item.id })}>
            {t("common:restore")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
