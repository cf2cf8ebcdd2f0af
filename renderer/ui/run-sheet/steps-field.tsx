import { ActionIcon, Button, Input } from "@mantine/core";
import type { CueStep } from "@shared/domain/run-sheet";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../text-field";
import styles from "./lines-field.module.css";

type StepsFieldProps = {
  readonly label: string;
  readonly value: readonly CueStep[];
  readonly onChange: (steps: CueStep[]) => void;
};

const MOST_STEPS = 20;

/** A list of things to do, one line each; Enter begins the next. */
export function StepsField({ label, value, onChange }: StepsFieldProps) {
  const { t } = useTranslation(["run-sheet", "common"]);
  const list = useRef<HTMLUListElement>(null);
  const add = (at: number) => {
    if (value.length >= MOST_STEPS) return;
    onChange([...value.slice(0, at), { text: "", done: false }, ...value.slice(at)]);
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLInputElement>("input")[at]?.focus());
  };
  return (
    <Input.Wrapper label={label} labelElement="div">
      <ul ref={list} className={styles.lines}>
        {value.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
          <li key={index} className={styles.line}>
            <TextField
              className={styles.grow ?? ""}
              ariaLabel={`${label} ${index + 1}`}
              value={step.text}
              onEnter={() => add(index + 1)}
              onChange={(text) => onChange(value.map((known, at) => (at === index ? { ...known, text } : known)))}
            />
            <ActionIcon
              aria-label={t("common:remove")}
              title={t("common:remove")}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              <IconX size={15} stroke={1.7} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {value.length < MOST_STEPS ? (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => add(value.length)}
        >
          {t("fields.addStep")}
        </Button>
      ) : null}
    </Input.Wrapper>
  );
}
