import { ActionIcon, Button } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Takes a line out of a list of lines. */
export function RemoveLine({ onRemove }: { readonly onRemove: () => void }) {
  const { t } = useTranslation("common");
  return (
    <ActionIcon aria-label={t("remove")} title={t("remove")} onClick={onRemove}>
      <IconX size={15} stroke={1.7} />
    </ActionIcon>
  );
}

/** Begins another line below a list of lines. */
export function AddLine({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  return (
    <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} />} onClick={onAdd}>
      {label}
    </Button>
  );
}
