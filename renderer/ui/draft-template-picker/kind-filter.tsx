import { Chip, Group } from "@mantine/core";
import type { DraftKind } from "@shared/domain/draft";
import { useTranslation } from "react-i18next";

type Props = {
  readonly label: string;
  readonly kinds: readonly DraftKind[];
  readonly value: DraftKind | null;
  readonly onChange: (kind: DraftKind | null) => void;
};

/** What stands for every kind. */
const ALL = "all";

/** The kinds of content in a row, one of them chosen or all. */
export function KindFilter({ label, kinds, value, onChange }: Props) {
  const { t } = useTranslation(["words", "common"]);
  return (
    <Chip.Group value={value ?? ALL} onChange={(chosen) => onChange(chosen === ALL ? null : (chosen as DraftKind))}>
      <Group gap={6} role="radiogroup" aria-label={label}>
        <Chip value={ALL} size="xs" radius="sm" variant="light">
          {t("common:all")}
        </Chip>
        {kinds.map((kind) => (
          <Chip key={kind} value={kind} size="xs" radius="sm" variant="light">
            {t(`draftKind.${kind}`)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
