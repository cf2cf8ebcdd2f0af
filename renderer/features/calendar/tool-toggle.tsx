import { ActionIcon, Tooltip } from "@mantine/core";
import type { TablerIcon } from "@tabler/icons-react";

type ToolToggleProps = {
  readonly Icon: TablerIcon;
  readonly label: string;
  readonly pressed: boolean;
  readonly onClick: () => void;
};

/** A small button in the calendar's toolbar that turns something on and off. */
export function ToolToggle({ Icon, label, pressed, onClick }: ToolToggleProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={pressed ? "light" : "default"}
        size={32}
        aria-label={label}
        aria-pressed={pressed}
        onClick={onClick}
      >
        <Icon size={16} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
