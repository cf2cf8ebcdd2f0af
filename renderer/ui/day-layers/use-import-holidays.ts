import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { notifyUndo } from "../undo-toast";

/** Takes a holiday file in and says what came in, with a way back; what is wrong with it is said by the cache. */
export function useImportHolidays() {
  const { t } = useTranslation("day-layers");
  const { mutate, isPending } = useMutation(api.dayLayers.importHolidays.mutationOptions());
  const importFile = (file: File) =>
    mutate(
      { file },
      {
        onSuccess: ({ holidays: { year, days } }) => {
          const off = days.filter(({ isOffDay }) => isOffDay).length;
          notifyUndo(t("holidays.imported", { year, off, worked: days.length - off }));
        },
      },
    );
  return { importFile, importing: isPending };
}
