import { Chip, Group, Input } from "@mantine/core";
import type { ReactNode } from "react";

type ChoicePillProps<T extends string> = {
  readonly label: ReactNode;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** One of a few fixed words, all in sight. */
export function ChoicePill<T extends string>({ label, options, value, onChange }: ChoicePillProps<T>) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <Chip.Group value={value} onChange={(chosen) => onChange(chosen as T)}>
        <Group gap={6} mt={4} role="radiogroup" aria-label={typeof label === "string" ? label : undefined}>
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
