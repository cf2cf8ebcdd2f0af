/** Zones that sellers mostly live and sell in; shown first. */
const OFTEN = [
  "Asia/Shanghai",
  "Asia/Hong_Kong",
  "Asia/Taipei",
  "Asia/Singapore",
  "Asia/Kuala_Lumpur",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Europe/London",
  "America/New_York",
  "America/Los_Angeles",
];

/** Every zone this computer knows, the frequent ones first; the present one is always among them. */
export function timeZones(present: string): { value: string; label: string }[] {
  const all = [...new Set([present, ...OFTEN, ...Intl.supportedValuesOf("timeZone")])];
  return all.map((value) => ({ value, label: value.replaceAll("_", " ") }));
}
