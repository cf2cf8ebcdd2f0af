import { QunceError, sentenceOf } from "@shared/api/errors";
import type { ActivityTemplate } from "@shared/domain/activity-template";
import { clockOf, dateOf, type WallTime } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { formatDay } from "../format-when";
import { LoadingState } from "../loading-state";
import { useRenderLibrary } from "../use-render-library";
import type { NewActivity } from "./new-activity";
import { type PreviewRow, previewSheet } from "./preview-sheet";
import styles from "./sheet-preview.module.css";

type SheetPreviewProps = { readonly template: ActivityTemplate; readonly plan: NewActivity; readonly now: WallTime };

/** The run sheet that would be made, day by day; what would be due already stands in amber. */
export function SheetPreview({ template, plan, now }: SheetPreviewProps) {
  const { t, i18n } = useTranslation(["templates", "run-sheet", "words", "common"]);
  const library = useRenderLibrary();
  if (!library) return <LoadingState rows={6} />;
  const sheet = trySheet(() => previewSheet(template, plan, library));
  if ("refused" in sheet) {
    const { code, params } = sheet.refused;
    return <p className={styles.refused}>{sentenceOf(code, params, i18n.language === "en" ? "en" : "zh-CN")}</p>;
  }
  const past = sheet.rows.filter((row) => row.at < now).length;
  return (
    <section className={styles.preview} aria-label={t("picker.preview")}>
      <header className={styles.head}>
        <h3>{t("picker.preview")}</h3>
        <span>{t("picker.cues", { count: sheet.rows.length })}</span>
        {past > 0 ? <span className={styles.past}>{t("picker.past", { count: past })}</span> : null}
      </header>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.clockColumn} />
          <col />
          <col className={styles.placeColumn} />
          <col className={styles.whoColumn} />
        </colgroup>
        {daysOf(sheet.rows).map(([date, rows]) => (
          <tbody key={date}>
            <tr>
              <th colSpan={4} scope="rowgroup">
                {formatDay(date, dateOf(now), t)}
              </th>
            </tr>
            {rows.map((row) => (
              <PreviewLine key={row.id} row={row} isPast={row.at < now} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function PreviewLine({ row, isPast }: { readonly row: PreviewRow; readonly isPast: boolean }) {
  const { t } = useTranslation(["run-sheet", "words"]);
  const place = row.kind === "action" ? t("inside") : (row.groupName ?? t(`words:channel.${row.channel}`));
  return (
    <tr>
      <td className={styles.clock} data-past={isPast || undefined}>
        {clockOf(row.at)}
      </td>
      <td>
        <b>{row.title}</b>
        <span title={row.firstLine}>{row.firstLine}</span>
      </td>
      <td title={place}>{place}</td>
      <td>
        <span className={styles.voice}>{row.kind === "action" ? "" : (row.voiceName ?? "—")}</span>
        <span>{row.staffName ?? "—"}</span>
      </td>
    </tr>
  );
}

/** What is wrong with the answers (too many cues, a day beyond the calendar) is told in place of the sheet. */
function trySheet(make: () => PreviewRow[]): { readonly rows: PreviewRow[] } | { readonly refused: QunceError } {
  try {
    return { rows: make() };
  } catch (failure) {
    if (failure instanceof QunceError) return { refused: failure };
    throw failure;
  }
}

function daysOf(rows: readonly PreviewRow[]): [string, PreviewRow[]][] {
  return [...Map.groupBy(rows, (row) => dateOf(row.at))];
}
