import { Input } from "@mantine/core";
import type { CueStep } from "@shared/domain/run-sheet";
import { useTranslation } from "react-i18next";
import { TextField } from "../text-field";
import { AddLine, RemoveLine } from "./line-buttons";
import styles from "./lines-field.module.css";
import { useLines } from "./use-lines";

type StepsFieldProps = {
  readonly label: string;
  readonly value: readonly CueStep[];
  readonly onChange: (steps: CueStep[]) => void;
};

const MOST_STEPS = 20;

/** A list of things to do, one line each; Enter begins the next. */
export function StepsField({ label, value, onChange }: StepsFieldProps) {
  const { t } = useTranslation("run-sheet");
  const lines = useLines<CueStep>(value, onChange, { blank: { text: "", done: false }, most: MOST_STEPS });
  return (
    <Input.Wrapper label={label} labelElement="div">
      <ul ref={lines.ref} className={styles.lines}>
        {value.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
          <li key={index} className={styles.line}>
            <TextField
              className={styles.grow ?? ""}
              ariaLabel={`${label} ${index + 1}`}
              value={step.text}
              onEnter={() => lines.add(index + 1)}
              onChange={(text) => lines.change(index, { text })}
            />
            <RemoveLine onRemove={() => lines.remove(index)} />
          </li>
        ))}
      </ul>
      {!lines.isFull && <AddLine label={t("fields.addStep")} onAdd={() => lines.add(value.length)} />}
    </Input.Wrapper>
  );
}
