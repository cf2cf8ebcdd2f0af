import { Chip, Group, Input } from "@mantine/core";
import type { ReactNode } from "react";

type ChoicePillsProps<T extends string> = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: readonly T[];
  readonly onChange: (value: T[]) => void;
};

/** Any number of a few fixed words, all in sight. */
export function ChoicePills<T extends string>({ label, hint, options, value, onChange }: ChoicePillsProps<T>) {
  return (
    <Input.Wrapper label={label} description={hint} labelElement="div">
      <Chip.Group multiple value={[...value]} onChange={(chosen) => onChange(chosen as T[])}>
        <Group gap={6} mt={4} role="group" aria-label={typeof label === "string" ? label : undefined}>
          {options.map((option) => (
            <Chip key={option.value} value={option.value} size="xs" radius="sm" variant="light">
              {option.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
