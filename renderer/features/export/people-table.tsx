import { Button, Table } from "@mantine/core";
import { IconDeviceMobile, IconFileZip } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../ui/status-chip";
import styles from "./people-table.module.css";
import type { PersonPack } from "./use-people-packs";

/** The two forms of a pack: a page for the phone, and texts with pictures in a ZIP. */
export type PackFormat = "html" | "texts";

type PeopleTableProps = {
  readonly packs: readonly PersonPack[];
  /** Something is still open that stops every export. */
  readonly isStopped: boolean;
  readonly busy: { readonly person: PersonPack; readonly format: PackFormat } | undefined;
  readonly onMake: (person: PersonPack, format: PackFormat) => void;
};

/** Who gets how much, and the two forms of each pack. */
export function PeopleTable({ packs, isStopped, busy, onMake }: PeopleTableProps) {
  const { t } = useTranslation("export");
  const isBusy = (person: PersonPack, format: PackFormat) => busy?.person.id === person.id && busy.format === format;
  return (
    <Table className={styles.table} aria-label={t("people.label")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("people.whom")}</Table.Th>
          <Table.Th>{t("people.what")}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {packs.map((person) => (
          <Table.Tr key={person.id}>
            <Table.Td className={styles.name}>{person.name}</Table.Td>
            <Table.Td>
              <span className={styles.count}>
                {t("count", { count: person.count })}
                {person.unfilled > 0 ? (
                  <StatusChip tone="cin">{t("people.unfilled", { count: person.unfilled })}</StatusChip>
                ) : null}
              </span>
              <span className={styles.groups}>{person.groups.join(t("listMark"))}</span>
            </Table.Td>
            <Table.Td>
              <span className={styles.buttons}>
                <Button
                  size="compact-sm"
                  leftSection={<IconDeviceMobile size={15} stroke={1.7} aria-hidden />}
                  disabled={isStopped}
                  loading={isBusy(person, "html")}
                  aria-label={t("people.htmlFor", { name: person.name })}
                  onClick={() => onMake(person, "html")}
                >
                  {t("people.html")}
                </Button>
                <Button
                  size="compact-sm"
                  leftSection={<IconFileZip size={15} stroke={1.7} aria-hidden />}
                  disabled={isStopped}
                  loading={isBusy(person, "texts")}
                  aria-label={t("people.zipFor", { name: person.name })}
                  onClick={() => onMake(person, "texts")}
                >
                  ZIP
                </Button>
              </span>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
