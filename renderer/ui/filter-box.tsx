import { CloseButton, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useComposingText } from "./use-composing-text";

type FilterBoxProps = {
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly placeholder: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Id of the list it filters. */
  readonly controls?: string;
  /** Takes the focus when the dialog it stands in opens. */
  readonly autoFocus?: boolean;
};

/** The box above a list; it waits for the input method to finish before it filters. */
export function FilterBox({ value, onChange, placeholder, onKeyDown, controls, autoFocus }: FilterBoxProps) {
  const { t } = useTranslation("common");
  const text = useComposingText(value, onChange);
  return (
    <TextInput
      {...text}
      style={{ flex: 1, minWidth: 0 }}
      size="sm"
      type="search"
      placeholder={placeholder}
      aria-label={placeholder}
      aria-controls={controls}
      data-autofocus={autoFocus || undefined}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={
        value === "" ? null : <CloseButton size="sm" aria-label={t("clear")} onClick={() => onChange("")} />
      }
      onKeyDown={(event) => {
        if (event.key === "Home" || event.key === "End") return;
        onKeyDown?.(event);
      }}
    />
  );
}
