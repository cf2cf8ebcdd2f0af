import { Button, Popover, SegmentedControl } from "@mantine/core";
import { mixPresets } from "@shared/domain/cadence-target";
import type { Settings } from "@shared/domain/settings";
import { IconAdjustments } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useSettings } from "../../../api/use-workspace";
import { InsidePopover } from "../../../ui/inside-popover";
import { NumberField } from "../../../ui/number-field";
import styles from "./board-targets.module.css";

type Preset = keyof typeof mixPresets;

const PRESETS = Object.keys(mixPresets) as Preset[];

/** The targets behind all lights, changed where they are seen: pace, noise, silence, mix, bargains, Moments. */
export function BoardTargets() {
  const { t } = useTranslation("cadence");
  const { weeklyActivities, dailyCeiling, silenceDays, contentMix, offerShare, momentsAds } = useSettings();
  const update = useMutation(api.workspaces.updateSettings.mutationOptions());
  const change = (changes: Partial<Settings>) => update.mutate({ changes });
  const preset = PRESETS.find((name) => isSameMix(mixPresets[name], contentMix));
  const field = (label: string, value: number, min: number, max: number, onChange: (value: number) => void) => (
    <NumberField
      label={t(`targets.${label}`)}
      value={value}
      min={min}
      max={max}
      onChange={(next) => next !== null && next >= min && next <= max && onChange(next)}
    />
  );
  return (
    <Popover position="bottom-end" width={340} trapFocus>
      <Popover.Target>
        <Button aria-label={t("targets.label")} title={t("targets.label")}>
          <IconAdjustments size={15} aria-hidden />
          <span className={styles.targetsWord}>{t("targets.label")}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <InsidePopover>
          <div className={styles.targets}>
            {field("min", weeklyActivities.min, 0, 50, (min) =>
              change({ weeklyActivities: { min, max: Math.max(min, weeklyActivities.max) } }),
            )}
            {field("max", weeklyActivities.max, 0, 50, (max) =>
              change({ weeklyActivities: { min: Math.min(max, weeklyActivities.min), max } }),
            )}
            {field("ceiling", dailyCeiling, 1, 200, (ceiling) => change({ dailyCeiling: ceiling }))}
            {field("silent", silenceDays.amber, 1, 365, (amber) =>
              change({ silenceDays: { amber, red: Math.max(amber, silenceDays.red) } }),
            )}
            {field("forgotten", silenceDays.red, 1, 365, (red) =>
              change({ silenceDays: { amber: Math.min(red, silenceDays.amber), red } }),
            )}
            {field("offers", offerShare, 0, 100, (share) => change({ offerShare: share }))}
            {field("adsADay", momentsAds.perDay, 0, 50, (perDay) => change({ momentsAds: { ...momentsAds, perDay } }))}
            {field("adsInARow", momentsAds.inARow, 2, 20, (inARow) =>
              change({ momentsAds: { ...momentsAds, inARow } }),
            )}
          </div>
          <p className={styles.targetsLabel}>{t("targets.mix", contentMix)}</p>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t("column.mix")}
            value={preset ?? ""}
            data={PRESETS.map((value) => ({ value, label: t(`preset.${value}`) }))}
            onChange={(value) => {
              const chosen = PRESETS.find((name) => name === value);
              if (chosen) change({ contentMix: mixPresets[chosen] });
            }}
          />
        </InsidePopover>
      </Popover.Dropdown>
    </Popover>
  );
}

function isSameMix(a: Settings["contentMix"], b: Settings["contentMix"]): boolean {
  return a.presence === b.presence && a.interaction === b.interaction && a.promotion === b.promotion;
}
