import { Select, Table } from "@mantine/core";
import type { GroupDecision, UnknownGroup } from "@shared/domain/import-plan";
import { useTranslation } from "react-i18next";
import { useReferenceOptions } from "../../ui/use-reference-options";
import classes from "./import-dialog.module.css";

type GroupTableProps = {
  readonly groups: readonly UnknownGroup[];
  readonly onDecide: (decision: GroupDecision) => void;
};

const CREATE = "create";
const LEAVE_OUT = "leave_out";

/** Groups that the plan names and the workspace does not have: each is one of ours under another name, a new one, or left out. */
export function GroupTable({ groups, onDecide }: GroupTableProps) {
  const { t } = useTranslation("import");
  const { options: own } = useReferenceOptions("groups");
  return (
    <>
      <p className={classes.caption}>{t("groupsHint")}</p>
      <Table className={classes.table} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("groupName")}</Table.Th>
            <Table.Th w={90}>{t("groupRows")}</Table.Th>
            <Table.Th w={300}>{t("groupAs")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map((group) => {
            const similar = new Set(group.similar.map(({ id }) => id));
            const data = [
              {
                group: t("groupNew"),
                items: [
                  { value: CREATE, label: t("groupCreate", { name: group.name }) },
                  { value: LEAVE_OUT, label: t("groupLeaveOut") },
                ],
              },
              { group: t("groupSimilar"), items: group.similar.map(({ id, name }) => ({ value: id, label: name })) },
              { group: t("groupOthers"), items: own.filter(({ value }) => !similar.has(value)) },
            ];
            return (
              <Table.Tr key={group.name}>
                <Table.Td className={classes.cell}>{group.name}</Table.Td>
                <Table.Td>{t("groupRowCount", { count: group.rows })}</Table.Td>
                <Table.Td>
                  <Select
                    size="xs"
                    aria-label={t("groupFor", { name: group.name })}
                    data={data.filter(({ items }) => items.length > 0)}
                    value={group.groupId ?? group.action}
                    allowDeselect={false}
                    searchable
                    onChange={(value) => value !== null && onDecide(decisionOf(group.name, value))}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </>
  );
}

function decisionOf(name: string, value: string): GroupDecision {
  if (value === CREATE || value === LEAVE_OUT) return { name, action: value };
  return { name, action: "use", groupId: value };
}
