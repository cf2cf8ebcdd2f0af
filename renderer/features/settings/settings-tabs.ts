/** The parts of the settings, in the order of the index. */
export const settingsTabs = ["workspace", "cadence", "look", "backups", "trash", "history", "import"] as const;

export type SettingsTab = (typeof settingsTabs)[number];
