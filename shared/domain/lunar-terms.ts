import { SolarTerm } from "tyme4ts";
import { dateOfDayNumber } from "./wall-time";

/** One of the 24 solar terms: its names, its day by Beijing time, and the minute the sun reaches it. */
export type SolarTermDay = {
  readonly name: string;
  readonly nameEn: string;
  /** Day number. */
  readonly day: number;
  /** `YYYY-MM-DDTHH:mm` in Beijing. */
  readonly at: string;
};

/** English names in the order of a solar year. */
const NAMES_EN = [
  "Minor Cold",
  "Major Cold",
  "Start of Spring",
  "Rain Water",
  "Awakening of Insects",
  "Spring Equinox",
  "Clear and Bright (Qingming)",
  "Grain Rain",
  "Start of Summer",
  "Grain Buds",
  "Grain in Ear",
  "Summer Solstice",
  "Minor Heat",
  "Major Heat",
  "Start of Autumn",
  "End of Heat",
  "White Dew",
  "Autumn Equinox",
  "Cold Dew",
  "Frost's Descent",
  "Start of Winter",
  "Minor Snow",
  "Major Snow",
  "Winter Solstice",
];

const years = new Map<number, readonly SolarTermDay[]>();

/** The 24 solar terms of a solar year in order, from 小寒 to 冬至. Reckoned once, then remembered. */
export function solarTerms(year: number): readonly SolarTermDay[] {
  const known = years.get(year);
  if (known) return known;
  // tyme counts a year's terms from the winter solstice before it: 24 is the next solstice.
  const terms = NAMES_EN.map((nameEn, index) => termDay(SolarTerm.fromIndex(year, index + 1), nameEn));
  years.set(year, terms);
  return terms;
}

function termDay(term: SolarTerm, nameEn: string): SolarTermDay {
  const time = term.getJulianDay().getSolarTime();
  const day = Date.UTC(time.getYear(), time.getMonth() - 1, time.getDay()) / 86_400_000;
  const two = (number: number) => String(number).padStart(2, "0");
  const clock = `${two(time.getHour())}:${two(time.getMinute())}`;
  return { name: term.getName(), nameEn, day, at: `${dateOfDayNumber(day)}T${clock}` };
}
