import { Switch } from "@mantine/core";
import { IconLeaf } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { formatWhen } from "../../ui/format-when";
import { NumberField } from "../../ui/number-field";
import { PropertyChip } from "../../ui/record-page/property-chip";
import type { RecordForm } from "../../ui/use-record-form";
import classes from "./evergreen-chip.module.css";

type Props = { readonly form: RecordForm<"drafts"> };

/** Whether a draft stays true and may go out again, how long it rests in one group, and where it was used last (C12). */
export function EvergreenChip({ form }: Props) {
  const { t } = useTranslation("evergreen");
  const { evergreen } = form.values;
  return (
    <PropertyChip
      name={t("name")}
      value={evergreen.on ? t("value", { days: evergreen.noRepeatDays }) : undefined}
      icon={<IconLeaf />}
      width={300}
    >
      {() => <EvergreenForm form={form} />}
    </PropertyChip>
  );
}

function EvergreenForm({ form }: Props) {
  const { t } = useTranslation("evergreen");
  const { id, evergreen, status } = form.values;
  const isOut = status === "ready" || status === "published";
  return (
    <div className={classes.form}>
      <Switch
        label={t("on")}
        checked={evergreen.on}
        onChange={(event) => form.set("evergreen", { ...evergreen, on: event.currentTarget.checked })}
      />
      <p>{t(evergreen.on && !isOut ? "notReady" : "hint")}</p>
      {evergreen.on ? (
        <>
          <NumberField
            label={t("rest")}
            min={1}
            max={730}
            value={evergreen.noRepeatDays}
            onChange={(days) =>
              days !== null && days >= 1 && form.set("evergreen", { ...evergreen, noRepeatDays: days })
            }
          />
          <LastUses draftId={id} />
        </>
      ) : null}
    </div>
  );
}

function LastUses({ draftId }: { readonly draftId: string }) {
  const { t } = useTranslation(["evergreen", "words", "common"]);
  const today = useToday();
  const uses = useQuery(api.cadence.draftUses.queryOptions({ input: { draftId } }));
  const groups = useQuery(api.groups.list.queryOptions());
  if (!uses.data || !groups.data || today === "") return null;
  if (uses.data.length === 0) return <p>{t("unused")}</p>;
  const nameOf = (id: string | null) =>
    id === null ? t("elsewhere") : (groups.data.find((group) => group.id === id)?.name ?? t("groupGone"));
  return (
    <>
      <h3>{t("usedIn")}</h3>
      <ul>
        {uses.data.map(({ groupId, at }) => (
          <li key={groupId ?? ""}>
            <span>{nameOf(groupId)}</span>
            <span>{formatWhen(at, today, t)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
