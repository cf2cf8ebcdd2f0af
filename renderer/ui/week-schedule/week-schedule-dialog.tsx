import { Modal } from "@mantine/core";
import type { DateText } from "@shared/domain/wall-time";
import { IconCalendarOff } from "@tabler/icons-react";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { EmptyState } from "../empty-state";
import { QueryGate } from "../record-page/query-gate";
import { SelectField } from "../select-field";
import { type ChosenSpan, SpanField } from "./span-field";
import { draftOf } from "./week-draft";
import { WeekForm } from "./week-form";
import type { WeekPictureLook } from "./week-picture-look";
import styles from "./week-schedule.module.css";

type WeekScheduleDialogProps = {
  readonly groupId?: string | undefined;
  readonly day?: DateText | undefined;
  readonly onClose: () => void;
};

/** Chooses group and days, then words what its members read. */
export function WeekScheduleDialog({ groupId, day, onClose }: WeekScheduleDialogProps) {
  const { t } = useTranslation(["week-schedule", "common"]);
  const today = useToday();
  const groups = useQuery(api.groups.list.queryOptions());
  const [chosenId, setChosenId] = useState(groupId);
  const [chosen, setChosen] = useState<ChosenSpan | undefined>(day === undefined ? undefined : { day });
  // Outlive the change of days: what was chosen or typed for one week is wanted for the next.
  const [look, setLook] = useState<WeekPictureLook>({ shape: "poster", width: 750 });
  const [links, setLinks] = useState<ReadonlyMap<string, string>>(new Map());
  const span = chosen ?? (today ? { day: today } : undefined);
  const group = groups.data?.find(({ id }) => id === chosenId) ?? groups.data?.[0];
  const input = group && span ? { groupId: group.id, ...span } : skipToken;
  const schedule = useQuery(api.weekSchedules.view.queryOptions({ input }));
  return (
    <Modal opened onClose={onClose} size={980} title={t("name")} closeButtonProps={{ "aria-label": t("common:close") }}>
      <div className={styles.choose}>
        {group ? (
          <SelectField
            ariaLabel={t("group")}
            value={group.id}
            options={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name || t("common:untitled") }))}
            onChange={setChosenId}
          />
        ) : null}
        {span ? <SpanField value={span} onChange={setChosen} /> : null}
      </div>
      {groups.data?.length === 0 ? (
        <EmptyState icon={<IconCalendarOff />} title={t("noGroup")} text={t("noGroupText")} />
      ) : (
        <QueryGate query={schedule}>
          {(found) =>
            found.lines.length === 0 ? (
              <EmptyState
                icon={<IconCalendarOff />}
                title={t(span?.to === undefined ? "nothing" : "nothingInDays")}
                text={t("nothingText")}
              />
            ) : (
              <WeekForm
                key={`${group?.id} ${found.from} ${found.to}`}
                initial={draftOf(found)}
                shop={{ id: found.shopId, colour: found.colour, posterLink: found.posterLink }}
                link={links.get(group?.id ?? "") ?? found.posterLink}
                onLink={(link) => setLinks(new Map(links).set(group?.id ?? "", link))}
                look={look}
                onLook={setLook}
              />
            )
          }
        </QueryGate>
      )}
    </Modal>
  );
}
