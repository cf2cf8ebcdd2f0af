import { Select } from "@mantine/core";
import { type ImportColumn, type ImportField, type ImportMapping, importField } from "@shared/domain/import-plan";
import { useTranslation } from "react-i18next";
import classes from "./import-dialog.module.css";

type ColumnTableProps = {
  readonly columns: readonly ImportColumn[];
  readonly mapping: ImportMapping;
  readonly onMap: (index: number, field: ImportField) => void;
};

/** The file's columns side by side with what each was taken for; a wrong guess is corrected here. */
export function ColumnTable({ columns, mapping, onMap }: ColumnTableProps) {
  const { t } = useTranslation("import");
  const choices = importField.options.map((value) => ({ value, label: t(`field.${value}`) }));
  const depth = Math.max(0, ...columns.map((column) => column.samples.length));
  return (
    <div>
      <p className={classes.caption}>{t("columnsHint")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.columns} aria-label={t("columns")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.index} scope="col">
                  {column.header || t("noHeader", { number: column.index + 1 })}
                </th>
              ))}
            </tr>
            <tr>
              {columns.map((column) => {
                const field = mapping[String(column.index)] ?? "ignore";
                return (
                  <td key={column.index} data-ignored={field === "ignore" || undefined}>
                    <Select
                      size="xs"
                      aria-label={t("columnMeans", { header: column.header || column.index + 1 })}
                      data={choices}
                      value={field}
                      allowDeselect={false}
                      maxDropdownHeight={300}
                      comboboxProps={{ width: 160, position: "bottom-start" }}
                      onChange={(value) => value !== null && onMap(column.index, value as ImportField)}
                    />
                  </td>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: Math.min(depth, 3) }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the samples of a file never change places
              <tr key={row}>
                {columns.map((column) => (
                  <td key={column.index} className={classes.sample} title={column.samples[row]}>
                    {column.samples[row]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
