import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useImportHolidays } from "./use-import-holidays";

type Props = { label: string; variant?: "subtle" | "default" };

/** Chooses a file with a year's holidays and takes it into the workspace. */
export function HolidayFileButton({ label, variant = "default" }: Props) {
  const { t } = useTranslation("day-layers");
  const input = useRef<HTMLInputElement>(null);
  const { importFile, importing } = useImportHolidays();
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("holidays.choose")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = "";
          if (file) importFile(file);
        }}
      />
      <Button
        size="compact-sm"
        variant={variant}
        loading={importing}
        leftSection={<IconFileImport size={15} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
