/** The parts of the settings, in the order of the index. */
export const settingsTabs = [
  "workspace",
  "cadence",
  "channels",
  "layers",
  "checks",
  "look",
  "backups",
  "trash",
  "history",
  "import",
  "team",
] as const;

export type SettingsTab = (typeof settingsTabs)[number];
