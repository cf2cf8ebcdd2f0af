import { useTranslation } from "react-i18next";
import { useCreateRecord } from "../../ui/use-create-record";

/** Begins a persona, tier, voice or member of staff and opens it. */
export function useAddPerson(): (kind: "personas" | "tiers" | "voices" | "staff") => void {
  const { t } = useTranslation("personas");
  const create = useCreateRecord();
  return (kind) => void create(kind, { name: t(`newName.${kind}`) });
}
