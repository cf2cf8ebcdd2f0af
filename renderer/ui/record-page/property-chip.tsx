import { Combobox, createTheme, MantineThemeProvider, Popover, UnstyledButton } from "@mantine/core";
import { type ReactNode, useState } from "react";
import classes from "./property-chip.module.css";

type PropertyChipProps = {
  /** What the property is called. */
  readonly name: string;
  /** Its value in words; undefined when it has none. */
  readonly value?: string | undefined;
  readonly icon?: ReactNode;
  readonly width?: number;
  /** The field behind the chip; `close` shuts it after a choice. */
  readonly children: (close: () => void) => ReactNode;
};

/** The options of a field stay inside the chip's own popover: one that lay elsewhere would count as a press outside and shut it. */
const inside = createTheme({ components: { Combobox: Combobox.extend({ defaultProps: { withinPortal: false } }) } });

/** A property as a chip that opens its field: filled when it has a value, a quiet outline when it has none. */
export function PropertyChip({ name, value, icon, width = 260, children }: PropertyChipProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus width={width}>
      <Popover.Target>
        <UnstyledButton
          className={classes.chip}
          data-empty={value === undefined || undefined}
          aria-label={value === undefined ? name : `${name} ${value}`}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {icon}
          <span className={classes.text}>{value ?? name}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={12}>
        <MantineThemeProvider theme={inside}>{children(() => setOpened(false))}</MantineThemeProvider>
      </Popover.Dropdown>
    </Popover>
  );
}
