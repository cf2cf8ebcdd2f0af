import { UnstyledButton } from "@mantine/core";
import type { JudgedFinding } from "@shared/api/contract/checks";
import { IconAlertOctagon, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./serious-notice.module.css";

type SeriousNoticeProps = { readonly findings: readonly JudgedFinding[]; readonly onOpen: () => void };

/** Above the copy button: that there is something serious to look at first. Unfilled fields are asked about on copying. */
export function SeriousNotice({ findings, onOpen }: SeriousNoticeProps) {
  const { t } = useTranslation("checks");
  const count = findings.filter(
    ({ severity, category, acceptanceId }) => severity === "error" && category !== "field" && acceptanceId === null,
  ).length;
  if (count === 0) return null;
  return (
    <UnstyledButton className={classes.notice} onClick={onOpen}>
      <IconAlertOctagon size={16} stroke={1.8} aria-hidden />
      {t("serious.lead", { count })}
      <IconChevronRight size={15} aria-hidden />
    </UnstyledButton>
  );
}
