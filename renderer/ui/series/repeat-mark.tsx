import { IconRepeat } from "@tabler/icons-react";

/** The sign on whatever repeats. */
export function RepeatMark({ label, size = 12 }: { label: string; size?: number }) {
  return <IconRepeat size={size} stroke={1.8} role="img" aria-label={label} style={{ flex: "none", opacity: 0.7 }} />;
}
