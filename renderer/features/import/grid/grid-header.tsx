import { Select } from "@mantine/core";
import { type ImportColumn, type ImportField, type ImportMapping, importField } from "@shared/domain/import-plan";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import classes from "./grid.module.css";
import { type ColumnBoxes, leadingGap } from "./grid-layout";
import { columnLetters } from "./grid-table";

type GridHeaderProps = {
  readonly boxes: ColumnBoxes;
  /** The columns that are drawn; `last` is not included. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ImportColumn[];
  readonly mapping: ImportMapping;
  readonly onMap: (index: number, field: ImportField) => void;
};

/** Over each column its letter, its header, and the menu of what it means. */
export const GridHeader = memo(function GridHeader(props: GridHeaderProps) {
  const { boxes, first, last, columns, mapping, onMap } = props;
  const { t } = useTranslation("import");
  const choices = importField.options.map((value) => ({ value, label: t(`field.${value}`) }));
  return (
    <tr aria-rowindex={1} className={classes.header}>
      <th scope="col" className={classes.corner} aria-label={t("line")} />
      {boxes.slice(first, last).map((box, offset) => {
        const index = first + offset;
        const header = columns[index]?.header ?? "";
        const field = mapping[String(index)] ?? "ignore";
        return (
          <th
            key={box.left}
            scope="col"
            aria-colindex={index + 2}
            className={classes.column}
            data-ignored={field === "ignore" || undefined}
            style={{ width: box.width, marginLeft: offset === 0 ? leadingGap(boxes, first) : undefined }}
          >
            <span className={classes.letters} title={header}>
              <b>{columnLetters(index)}</b> {header === columnLetters(index) ? "" : header}
            </span>
            <Select
              size="xs"
              aria-label={t("columnMeans", { header: header || columnLetters(index) })}
              data={choices}
              value={field}
              allowDeselect={false}
              maxDropdownHeight={300}
              comboboxProps={{ width: 160, position: "bottom-start" }}
              onChange={(value) => value !== null && onMap(index, value as ImportField)}
            />
          </th>
        );
      })}
    </tr>
  );
});
