import { Table } from "@mantine/core";
import { RECORD_KINDS } from "@shared/domain/record-kinds";
import { useTranslation } from "react-i18next";
import type { client } from "../../api/client";
import classes from "./restore-preview.module.css";

type Preview = Awaited<ReturnType<typeof client.backups.previewRestore>>;

type RestorePreviewProps = { readonly preview: Preview };

/** Kind by kind how many there are now and would be, and by name what comes back, goes and changes. */
export function RestorePreview({ preview }: RestorePreviewProps) {
  const { t } = useTranslation(["settings", "words"]);
  const { counts, returns, leaves, changes } = preview;
  const kinds = RECORD_KINDS.filter((kind) => counts[kind] && (counts[kind].now > 0 || counts[kind].backup > 0));
  const isSame = returns.length + leaves.length + changes.length === 0;
  return (
    <>
      <p className={classes.lead}>{isSame ? t("backups.same") : t("backups.undoable")}</p>
      <Table className={classes.counts}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("backups.kind")}</Table.Th>
            <Table.Th className={classes.number}>{t("backups.countNow")}</Table.Th>
            <Table.Th className={classes.number}>{t("backups.countThen")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map((kind) => {
            const { now, backup } = counts[kind] ?? { now: 0, backup: 0 };
            return (
              <Table.Tr key={kind} data-changed={now !== backup || undefined}>
                <Table.Td>{t(`words:kind.${kind}`)}</Table.Td>
                <Table.Td className={classes.number}>{now}</Table.Td>
                <Table.Td className={classes.number}>{backup}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Names title={t("backups.returns")} names={returns} />
      <Names title={t("backups.leaves")} names={leaves} />
      <Names title={t("backups.changes")} names={changes} />
    </>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const { t } = useTranslation("settings");
  if (names.length === 0) return null;
  return (
    <section>
      <h3 className={classes.title}>
        {title} <span className={classes.count}>{names.length}</span>
      </h3>
      <p className={classes.names}>{names.join(t("settings:backups.nameSeparator"))}</p>
    </section>
  );
}
