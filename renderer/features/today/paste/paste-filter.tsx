import { NativeSelect } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { useTranslation } from "react-i18next";
import { choicesOf, type TodayFilter } from "../today-entries";
import { filterKey, filterOfKey } from "./paste-entries";

type PasteFilterProps = {
  readonly entries: readonly MessageView[];
  readonly filter: TodayFilter;
  readonly onChange: (filter: TodayFilter) => void;
};

/** Whose messages are gone through. A native list: the window is too small for one of ours. */
export function PasteFilter({ entries, filter, onChange }: PasteFilterProps) {
  const { t } = useTranslation("today");
  const group = (by: "staff" | "voice") => ({
    group: t(`filter.${by}`),
    items: withChosen(choicesOf(entries, by), by, filter).map(({ name, count }) => ({
      value: filterKey({ kind: by, name }),
      label: `${name ?? t(`filter.no_${by}`)} ${count}`,
    })),
  });
  return (
    <NativeSelect
      size="xs"
      w={150}
      aria-label={t("paste.filter")}
      value={filterKey(filter)}
      data={[{ value: "all", label: t("paste.everybody") }, group("staff"), group("voice")]}
      onChange={(event) => onChange(filterOfKey(event.currentTarget.value))}
    />
  );
}

/** The chosen name stays in the list when nothing of theirs is left. */
function withChosen(choices: ReturnType<typeof choicesOf>, by: "staff" | "voice", filter: TodayFilter) {
  if (filter.kind !== by || choices.some(({ name }) => name === filter.name)) return choices;
  return [...choices, { name: filter.name, count: 0 }];
}
