import { notifications } from "@mantine/notifications";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "../../browser/clipboard";

const SHOWN_MS = 1600;

/** Copies plain text; the first value is true for a moment after it worked, and a refusal is said. */
export function useCopied(): [boolean, (text: string) => Promise<void>] {
  const { t } = useTranslation("common");
  const [isCopied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (text: string) => {
    if (!(await copyText(text))) {
      notifications.show({ color: "cinnabar", message: t("copyFailed") });
      return;
    }
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), SHOWN_MS);
  };
  return [isCopied, copy];
}
