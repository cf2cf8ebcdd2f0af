import type { CueView } from "@shared/api/contract/run-sheets";
import type { Activity } from "@shared/domain/activity";
import { clockOf, dateOf } from "@shared/domain/wall-time";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { formatDateFull, weekdayName } from "../format-when";
import { cuesByPhase, isCueOpen } from "./cue-standing";
import { lengthWords } from "./length-words";
import styles from "./run-sheet-print.module.css";

type RunSheetPrintProps = { readonly activity: Activity; readonly cues: readonly CueView[] };

/** The run sheet on paper, A4 landscape with every text in full. It is only there when the page is printed, alone. */
export function RunSheetPrint({ activity, cues }: RunSheetPrintProps) {
  const { t } = useTranslation(["run-sheet", "words", "common"]);
  const { title, start, end, memberValue } = activity;
  const head = ["time", "duration", "text", "place", "voice", "staff", "done"] as const;
  return createPortal(
    <article className={styles.paper} aria-hidden>
      <header>
        <h1>{title}</h1>
        <p>
          {formatDateFull(dateOf(start), t)} {clockOf(start)} –{" "}
          {dateOf(end) === dateOf(start) ? "" : `${formatDateFull(dateOf(end), t)} `}
          {clockOf(end)}
          {memberValue === "" ? null : <span>{memberValue}</span>}
        </p>
      </header>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name}>{t(`columns.${name}`)}</th>
            ))}
          </tr>
        </thead>
        {cuesByPhase(cues).map(([phase, list]) => (
          <tbody key={phase}>
            <tr>
              <th colSpan={head.length}>{t(`phase.${phase}`)}</th>
            </tr>
            {list.map((cue) => (
              <PaperRow key={cue.id} cue={cue} />
            ))}
          </tbody>
        ))}
      </table>
    </article>,
    document.body,
  );
}

function PaperRow({ cue }: { readonly cue: CueView }) {
  const { t } = useTranslation(["run-sheet", "words", "common"]);
  const images = cue.images.length > 0 ? cue.images.map((image) => image.name) : cue.wantedImages;
  return (
    <tr>
      <td>
        <b>{clockOf(cue.at)}</b>
        <br />
        {weekdayName(dateOf(cue.at), t)} {Number(cue.at.slice(5, 7))}/{Number(cue.at.slice(8, 10))}
      </td>
      <td>{cue.duration > 0 ? lengthWords(cue.duration, t) : ""}</td>
      <td>
        <b>{cue.shown.title}</b>
        {cue.text === "" ? null : <p>{cue.text}</p>}
        {cue.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
          <p key={index}>
            {step.done ? "☑" : "☐"} {cue.shown.steps[index] ?? step.text}
          </p>
        ))}
        {images.length > 0 ? <p>{t("paperImages", { names: images.join(t("listMark")) })}</p> : null}
      </td>
      <td>{cue.kind === "action" ? t("inside") : (cue.groupName ?? t(`words:channel.${cue.channel}`))}</td>
      <td>{cue.kind === "action" ? "" : (cue.voiceName ?? "")}</td>
      <td>{cue.staffName ?? ""}</td>
      <td className={styles.box}>{isCueOpen(cue) ? "☐" : "☑"}</td>
    </tr>
  );
}
