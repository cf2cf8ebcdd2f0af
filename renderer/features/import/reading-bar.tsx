import { Button, Select } from "@mantine/core";
import type { ImportPreview, ImportTable } from "@shared/api/contract/imports";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { DateField } from "../../ui/date-field";
import classes from "./import-dialog.module.css";
import { MappingMenu } from "./mapping-menu";
import { useSavedMappings } from "./use-saved-mappings";
import type { useWorkbench } from "./use-workbench";

type ReadingBarProps = {
  readonly read: ImportTable;
  readonly bench: ReturnType<typeof useWorkbench>;
  readonly preview: ImportPreview | undefined;
  readonly onChooseSheet: (sheet: string) => void;
  readonly onChooseOther: () => void;
};

/** How the table is read: encoding or sheet, header, the day that 周六 and 明晚 count from, and what is remembered of columns. */
export function ReadingBar({ read, bench, preview, onChooseSheet, onChooseOther }: ReadingBarProps) {
  const { t } = useTranslation("import");
  const today = useToday();
  const { saved, rename, remove } = useSavedMappings();
  const { choices, choose, table } = bench;
  const line = table.rows.findIndex(({ id }) => id === choices.headerId) + 1;
  const isRemembered = preview?.mappingFrom === "remembered" && choices.mapping === undefined;
  const renameTo = async (name: string, newName: string) => {
    const isChosen = choices.mappingName === name;
    // First, lest the dry run ask for the old name once more when all is read again.
    if (isChosen) choose({ mappingName: newName });
    try {
      await rename({ name, newName });
    } catch (error) {
      if (isChosen) choose({ mappingName: name });
      throw error;
    }
  };
  return (
    <div className={classes.facts}>
      <span>
        {read.sheet === null
          ? t(line > 0 ? "readAs" : "readWithoutHeader", { encoding: encodingName(read.encoding), line })
          : t("readWorkbook", { sheet: read.sheet, line })}
      </span>
      {read.sheets.length > 1 && (
        <Select
          size="xs"
          aria-label={t("sheet")}
          data={read.sheets}
          value={read.sheet}
          allowDeselect={false}
          disabled={bench.isDirty}
          title={bench.isDirty ? t("sheetChanged") : undefined}
          onChange={(name) => name !== null && onChooseSheet(name)}
        />
      )}
      <div className={classes.day} title={t("dayHint")}>
        <span aria-hidden>{t("day")}</span>
        <DateField
          ariaLabel={t("day")}
          value={choices.day ?? (today === "" ? null : today)}
          onChange={(day) => choose({ day })}
        />
      </div>
      <span className={classes.rest}>
        <MappingMenu
          saved={saved}
          current={isRemembered ? (preview?.mappingName ?? null) : null}
          onUse={(mappingName) => choose({ mappingName, mapping: undefined, guess: false })}
          onRename={renameTo}
          onRemove={(name) => {
            remove({ name });
            if (choices.mappingName === name) choose({ mappingName: undefined });
          }}
          onGuess={() => choose({ guess: true, mapping: undefined, mappingName: undefined })}
        />
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onChooseOther}>
          {t("chooseOther")}
        </Button>
      </span>
    </div>
  );
}

/** An encoding by the name that spreadsheet programs show. */
function encodingName(encoding: string): string {
  return encoding === "gb18030" ? "GBK" : encoding.toUpperCase();
}
