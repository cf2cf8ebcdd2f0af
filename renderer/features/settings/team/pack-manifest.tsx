import type { RecordDifference } from "@shared/api/contract/team";
import type { TeamPackManifest } from "@shared/domain/team-pack";
import { useTranslation } from "react-i18next";
import { useToday } from "../../../api/use-now";
import { formatDateFull, formatWhen } from "../../../ui/format-when";
import classes from "./team.module.css";

type PackManifestProps = {
  readonly manifest: TeamPackManifest;
  readonly differences: readonly RecordDifference[];
  readonly same: number;
};

/** Whose pack it is, from when, and what it brings in one line. */
export function PackManifest({ manifest, differences, same }: PackManifestProps) {
  const { t } = useTranslation(["team", "common"]);
  const today = useToday();
  const count = (effect: RecordDifference["effect"]) => differences.filter((record) => record.effect === effect).length;
  const parts = (["new", "returns", "changes"] as const).flatMap((effect) => {
    const found = count(effect);
    return found > 0 ? [t(`sum.${effect}`, { count: found })] : [];
  });
  const span =
    manifest.from && manifest.to
      ? t("take.span", { from: formatDateFull(manifest.from, t), to: formatDateFull(manifest.to, t) })
      : t("take.everything");
  return (
    <div className={classes.manifest}>
      <p className={classes.who}>
        <b>{manifest.author || t("take.nobody")}</b>
        <span>{manifest.workspace}</span>
        <span>{today === "" ? "" : t("take.madeAt", { when: formatWhen(manifest.madeAt, today, t) })}</span>
        <span>{span}</span>
      </p>
      <p className={classes.sum} aria-live="polite">
        {[...parts, same > 0 ? t("sum.same", { count: same }) : ""].filter(Boolean).join(t("sum.separator")) ||
          t("sum.nothing")}
      </p>
    </div>
  );
}
