import { Button, Popover, SegmentedControl } from "@mantine/core";
import { type ActivityType, activityType } from "@shared/domain/activity";
import { IconTemplate } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../browser/commands";
import { isComposing } from "../../browser/is-composing";
import { InsidePopover } from "../../ui/inside-popover";
import { ReferenceField } from "../../ui/reference-field";
import { SelectField } from "../../ui/select-field";
import { TextField } from "../../ui/text-field";
import { WallTimeField } from "../../ui/wall-time-field";
import type { CalendarKey } from "./calendar-item";
import { type NewPlan, planFor, templateBeginning, typeNamedIn } from "./new-plan";
import type { PickedSpan } from "./picked-span";
import styles from "./quick-create.module.css";
import { useCreatePlan } from "./use-create-plan";

type Props = {
  span: PickedSpan;
  kind: NewPlan["kind"];
  onClose: () => void;
  /** Opens what was made in its editor. */
  onMore: (key: CalendarKey) => void;
};

/** The short form at the place that was clicked: enough to plan something, the rest comes in its editor. */
export function QuickCreate({ span, kind, onClose, onMore }: Props) {
  const { t } = useTranslation("calendar");
  return (
    <Popover opened onChange={onClose} position="bottom-start" width={340} trapFocus shadow="md" onDismiss={onClose}>
      <Popover.Target>
        <span className={styles.anchor} style={{ left: span.x, top: span.y }} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t("create.label")}>
        <InsidePopover>
          <QuickForm span={span} kind={kind} onClose={onClose} onMore={onMore} />
        </InsidePopover>
      </Popover.Dropdown>
    </Popover>
  );
}

function QuickForm({ span, kind, onClose, onMore }: Props) {
  const { t } = useTranslation(["calendar", "words", "common"]);
  const [plan, setPlan] = useState<NewPlan>(() => planFor(kind, span));
  // A type picked by hand is not guessed away by the next letter of the title.
  const [typeChosen, setTypeChosen] = useState(false);
  const typeNames = new Map(activityType.options.map((type) => [type, t(`words:activityType.${type}`)]));
  const { create, creating } = useCreatePlan();
  const patch = (changes: Partial<NewPlan>) => setPlan({ ...plan, ...changes });
  const save = async (after: (key: CalendarKey) => void) => {
    const key = await create(plan);
    if (key) after(key);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(onClose);
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && isComposing(event)) event.preventDefault();
      }}
    >
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t("create.label")}
        value={plan.kind}
        data={[
          { value: "activity", label: t("words:kind.activities") },
          { value: "message", label: t("filters.messages") },
        ]}
        onChange={(next) => setPlan({ ...planFor(next, span), title: plan.title })}
      />
      <TextField
        ariaLabel={t("create.title")}
        placeholder={plan.kind === "activity" ? t("create.activityTitle") : t("create.messageTitle")}
        autoFocus
        value={plan.title}
        onChange={(title) =>
          patch({ title, ...(typeChosen ? {} : { type: typeNamedIn(title, typeNames) ?? "other" }) })
        }
      />
      {plan.kind === "activity" ? (
        <SelectField<ActivityType>
          ariaLabel={t("create.type")}
          value={plan.type}
          options={[...typeNames].map(([value, label]) => ({ value, label }))}
          onChange={(type) => {
            setTypeChosen(true);
            patch({ type });
          }}
        />
      ) : null}
      <ReferenceField
        kind="groups"
        ariaLabel={t("create.group")}
        placeholder={t("create.group")}
        value={plan.groupId}
        onChange={(groupId) => patch({ groupId })}
      />
      <WallTimeField
        label={plan.kind === "activity" ? t("create.start") : t("create.at")}
        value={plan.start}
        onChange={(start) => patch({ start })}
      />
      {plan.kind === "activity" ? (
        <WallTimeField
          label={t("create.end")}
          value={plan.end}
          onChange={(end) => patch({ end })}
          {...(plan.end <= plan.start && { error: t("create.endBeforeStart") })}
        />
      ) : null}
      <div className={styles.foot}>
        {plan.kind === "activity" ? (
          <Button
            type="button"
            variant="subtle"
            className={styles.template}
            leftSection={<IconTemplate size={16} stroke={1.6} />}
            onClick={() => {
              onClose();
              runCommand("newFromTemplate", templateBeginning(plan, span));
            }}
          >
            {t("create.fromTemplate")}
          </Button>
        ) : null}
        <Button type="button" variant="subtle" color="gray" onClick={() => void save(onMore)} disabled={creating}>
          {t("create.more")}
        </Button>
        <Button
          type="submit"
          variant="filled"
          loading={creating}
          disabled={plan.kind === "activity" && plan.end <= plan.start}
        >
          {t("create.save")}
        </Button>
      </div>
    </form>
  );
}
