import { Tooltip, UnstyledButton } from "@mantine/core";
import type { ReactNode, Ref } from "react";

type ToolButtonProps = {
  /** What it does, with its keys: tooltip and name for screen readers. */
  readonly label: string;
  readonly icon?: ReactNode;
  /** A word beside or instead of the icon. */
  readonly text?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly accent?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button of the editor's toolbar; pressing it leaves the selection in the text alone. */
export function ToolButton({ label, icon, text, pressed, expanded, accent, disabled, onClick, ref }: ToolButtonProps) {
  return (
    <Tooltip label={label}>
      <UnstyledButton
        ref={ref}
        className="tool-button"
        aria-label={label}
        aria-pressed={pressed}
        aria-expanded={expanded}
        data-accent={accent || undefined}
        disabled={disabled ?? false}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {icon}
        {text !== undefined && <span>{text}</span>}
      </UnstyledButton>
    </Tooltip>
  );
}
