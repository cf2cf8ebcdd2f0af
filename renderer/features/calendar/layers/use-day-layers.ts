import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import type { CalendarSight } from "../calendar-view";
import { dayMarks } from "./day-marks";
import type { LayerChoice } from "./layer-choice";

const NOWHERE = { from: "1970-01-01", to: "1970-01-01" };

/** What lies under the days in sight, day by day, and which years' holidays are not known. Switching a layer asks nothing. */
export function useDayLayers(sight: CalendarSight | undefined, choice: LayerChoice) {
  const { t, i18n } = useTranslation("day-layers");
  const span = useMemo(() => (sight ? { from: sight.from, to: sight.to } : NOWHERE), [sight]);
  const shared = { enabled: sight !== undefined, placeholderData: keepPreviousData };
  const layers = useQuery({ ...api.dayLayers.window.queryOptions({ input: span }), ...shared });
  const repurchase = useQuery({ ...api.repurchase.window.queryOptions({ input: span }), ...shared });
  const items = layers.data?.items;
  const ghosts = repurchase.data?.ghosts;
  const language = i18n.language === "en" ? "en" : "zh";
  const marks = useMemo(
    () =>
      dayMarks({
        ...span,
        items: items ?? [],
        ghosts: ghosts ?? [],
        choice,
        language,
        warmUp: (name) => t("warmUpOf", { name }),
      }),
    [span, items, ghosts, choice, language, t],
  );
  return { marks, holidayYears: layers.data?.holidayYears ?? [] };
}
