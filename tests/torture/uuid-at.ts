/** The id with this number; `series` keeps ids of different kinds apart. */
export function uuidAt(index: number, series = 0): string {
  return `019acaf0-4a00-7000-8${series.toString(16).padStart(3, "0")}-${index.toString(16).padStart(12, "0")}`;
}
