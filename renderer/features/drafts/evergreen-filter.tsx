import { IconLeaf } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./evergreen-chip.module.css";

type Props = { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void };

/** Shows the evergreen pool alone. */
export function EvergreenFilter({ isOn, onChange }: Props) {
  const { t } = useTranslation("evergreen");
  return (
    <button type="button" className={classes.filter} aria-pressed={isOn} onClick={() => onChange(!isOn)}>
      <IconLeaf size={13} aria-hidden />
      {t("filter")}
    </button>
  );
}
