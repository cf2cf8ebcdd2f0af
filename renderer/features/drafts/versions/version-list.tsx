import { Button } from "@mantine/core";
import type { VersionSummary } from "@shared/api/contract/versions";
import { IconBookmark } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useNow } from "../../../api/use-now";
import { formatAgo } from "../../../ui/format-when";
import { QueryGate } from "../../../ui/record-page/query-gate";
import type { RecordForm } from "../../../ui/use-record-form";
import { NameVersion } from "./name-version";
import { VersionDialog } from "./version-dialog";
import classes from "./version-list.module.css";

type VersionListProps = { readonly form: RecordForm<"drafts">; readonly onKeep: () => void };

/** The versions of a draft, the newest first, each to be compared with what stands there now, named, or taken back (C3, C4). */
export function VersionList({ form, onKeep }: VersionListProps) {
  const { t } = useTranslation(["versions", "common"]);
  const now = useNow();
  const [compared, compare] = useState<VersionSummary>();
  const [named, name] = useState<VersionSummary>();
  const { id: draftId } = form.values;
  const versions = useQuery(api.versions.list.queryOptions({ input: { draftId } }));
  return (
    <QueryGate query={versions}>
      {(list) => (
        <>
          <Button size="compact-sm" leftSection={<IconBookmark size={14} />} onClick={onKeep}>
            {t("keep")}
          </Button>
          {list.length === 0 && <p className={classes.none}>{t("none")}</p>}
          <ol className={classes.list} aria-label={t("label")}>
            {list.map((version) => (
              <li key={version.id} data-named={version.name !== "" || undefined}>
                <button type="button" className={classes.open} onClick={() => compare(version)}>
                  <span className={classes.head}>
                    <b>{version.name || t("number", { number: version.number })}</b>
                    <span>{now === "" ? "" : formatAgo(version.madeAt, now, t)}</span>
                  </span>
                  <span className={classes.why}>
                    {t(`reason.${version.reason}`)} · {t("length", { count: version.length })}
                  </span>
                </button>
                <Button size="compact-xs" variant="subtle" color="gray" onClick={() => name(version)}>
                  {t(version.name === "" ? "name" : "rename")}
                </Button>
              </li>
            ))}
          </ol>
          {compared && (
            <VersionDialog version={compared} versions={list} form={form} onClose={() => compare(undefined)} />
          )}
          {named && <NameVersion form={form} version={named} onClose={() => name(undefined)} />}
        </>
      )}
    </QueryGate>
  );
}
