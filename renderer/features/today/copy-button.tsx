import { Button, Popover } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./today-detail.module.css";

type Props = {
  entry: MessageView;
  asking: boolean;
  onAsking: (asking: boolean) => void;
  onCopy: () => void;
};

/** Copies the text; where a field is unfilled it asks first, so that no `{{…}}` reaches a group by accident. */
export function CopyButton({ entry, asking, onAsking, onCopy }: Props) {
  const { t } = useTranslation("today");
  const copied = entry.message.status === "copied";
  return (
    <Popover opened={asking} onChange={onAsking} position="top-start" width={330} trapFocus withArrow>
      <Popover.Target>
        <Button
          className={styles.big}
          variant="filled"
          leftSection={copied ? <IconCheck size={17} aria-hidden /> : undefined}
          rightSection={
            <kbd className={styles.onFill} aria-hidden>
              C
            </kbd>
          }
          onClick={() => (entry.unfilled.length > 0 ? onAsking(!asking) : onCopy())}
        >
          {copied ? t("copy.again") : t("copy.action")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={styles.ask}>{t("copy.unfilled", { fields: entry.unfilled.join(t("listMark")) })}</p>
        <div className={styles.askActions}>
          <Button size="xs" variant="filled" onClick={() => fillFirst(onAsking)}>
            {t("copy.fillFirst")}
          </Button>
          <Button
            size="xs"
            onClick={() => {
              onAsking(false);
              onCopy();
            }}
          >
            {t("copy.anyway")}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function fillFirst(onAsking: (asking: boolean) => void): void {
  onAsking(false);
  // The popover gives the focus back to its button when it closes; the field takes it after that.
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>("[data-fill-fields] input")?.focus());
}
