import type { RenderCount, RenderedDraft } from "@shared/domain/render/rendered-draft";
import { warningSentence } from "@shared/domain/render/warning-sentence";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../ui/status-chip";
import classes from "./limit-lines.module.css";

const tones = { ok: "jade", amber: "amber", red: "cin" } as const;

/** What is only worth knowing, not a fault. */
const NOTES: ReadonlySet<string> = new Set([
  "split",
  "sms_signature",
  "sms_opt_out",
  "pick_topics_again",
  "links_inert",
]);

/** Every limit of the channel with its count and light, where the limit is from on hover, and what to know before pasting. */
export function LimitLines({ rendered }: { readonly rendered: RenderedDraft }) {
  const { t, i18n } = useTranslation(["channel-preview", "drafts", "words"]);
  const language = i18n.language.startsWith("en") ? "en" : "zh";
  // Open fields are asked about at the copy button; lengths have their own lines.
  const warnings = rendered.warnings.filter(({ code }) => code !== "unfilled" && code !== "too_long");
  const counts = rendered.counts.filter(({ soft, hard }) => soft !== null || hard !== null);
  const source = ({ source: from, asOf, confidence }: RenderCount) =>
    t("drafts:length.source", { source: from, asOf, confidence: t(`words:confidence.${confidence}`) });
  return (
    <>
      {counts.length > 0 && (
        <ul className={classes.limits} aria-label={t("limits")}>
          {counts.map((count) => (
            <li key={`${count.field}-${count.counter}-${count.soft}-${count.hard}`} title={source(count)}>
              <span className={classes.field}>{t(`field.${count.field}`)}</span>
              <StatusChip tone={tones[count.state]}>{countText(count)}</StatusChip>
              <span className={classes.counter}>
                {t(`drafts:counter.${count.field !== "title" && rendered.html !== undefined ? "html" : count.counter}`)}
                {count.confidence === "unconfirmed" && ` · ${t("words:confidence.unconfirmed")}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <ul className={classes.warnings}>
          {warnings.map((warning) => {
            const Icon = NOTES.has(warning.code) ? IconInfoCircle : IconAlertTriangle;
            return (
              <li key={warning.code} data-note={NOTES.has(warning.code) || undefined}>
                <Icon size={14} stroke={1.8} aria-hidden />
                {warningSentence(warning, language)}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** The limit that is nearest: the hard one once the soft one is passed or where there is no other. */
function countText({ count, soft, hard, state }: RenderCount): string {
  const most = state === "ok" ? (soft ?? hard) : state === "amber" ? (hard ?? soft) : hard;
  return `${count} / ${most}`;
}
