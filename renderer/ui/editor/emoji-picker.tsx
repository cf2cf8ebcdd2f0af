import { Popover, UnstyledButton } from "@mantine/core";
import { IconMoodSmile } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStoredState } from "../../browser/stored-state";
import { EMOJI_GROUPS } from "./emoji-groups";
import { ToolButton } from "./tool-button";

const COLUMNS = 10;
const RECENT = 20;

type EmojiPickerProps = {
  readonly onPick: (emoji: string) => void;
  /** Whether it was asked for from elsewhere. */
  readonly asked: boolean;
  readonly onAsked: () => void;
};

/** A small grid of the emoji that posts really use, the latest first. */
export function EmojiPicker({ onPick, asked, onAsked }: EmojiPickerProps) {
  const { t } = useTranslation("editor");
  const [isOpen, setOpen] = useState(false);
  const opened = isOpen || asked;
  const setOpened = (next: boolean) => {
    setOpen(next);
    if (!next && asked) onAsked();
  };
  const [recent, setRecent] = useStoredState<readonly string[]>("emoji.recent", [], readRecent);
  const pick = (emoji: string) => {
    setRecent([emoji, ...recent.filter((one) => one !== emoji)].slice(0, RECENT));
    setOpened(false);
    onPick(emoji);
  };
  const groups = [...(recent.length > 0 ? [{ id: "recent", emoji: recent }] : []), ...EMOJI_GROUPS] as readonly {
    readonly id: string;
    readonly emoji: readonly string[];
  }[];

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus={false}>
      <Popover.Target>
        <ToolButton
          label={t("tools.emoji")}
          icon={<IconMoodSmile size={17} stroke={1.7} />}
          expanded={opened}
          onClick={() => setOpened(!opened)}
        />
      </Popover.Target>
      <Popover.Dropdown p={8}>
        <div className="emoji-picker" role="toolbar" aria-label={t("tools.emoji")} onKeyDown={moveFocus}>
          {groups.map(({ id, emoji }) => (
            <section key={id} aria-label={t(`emoji.${id}`)}>
              <h3>{t(`emoji.${id}`)}</h3>
              <div className="emoji-grid">
                {emoji.map((one) => (
                  <UnstyledButton key={one} className="emoji" onClick={() => pick(one)}>
                    {one}
                  </UnstyledButton>
                ))}
              </div>
            </section>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Arrows walk over the whole grid: a Tab for each of a hundred emoji is no way. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS }[event.key];
  if (steps === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  buttons[Math.min(buttons.length - 1, Math.max(0, at + steps))]?.focus();
  event.preventDefault();
}

function readRecent(stored: unknown): readonly string[] | undefined {
  return Array.isArray(stored) && stored.every((one) => typeof one === "string" && one.length <= 16)
    ? stored
    : undefined;
}
