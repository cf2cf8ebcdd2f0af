import { solarTerms } from "@shared/domain/lunar-terms";
import { lunarYear } from "@shared/domain/lunar-year";
import { dateOfDayNumber, minuteNumber } from "@shared/domain/wall-time";
import { describe, expect, it } from "vitest";
import { newMoonNear, whenSunIsAt } from "../support/astronomy";

const FIRST = 1950;
const LAST = 2100;
const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);

/** Day numbers of 初一 and the month they begin, of all lunar years looked at. */
const monthStarts = years.flatMap((year) => lunarYear(year).months.map((month) => ({ year, ...month })));

describe("the lunar calendar from 1950 to 2100", () => {
  it("begins every month on the day of the new moon in Beijing, as astronomy has it", () => {
    const apart = monthStarts
      .filter(({ firstDay }) => Math.floor(newMoonNear(firstDay + 0.5)) !== firstDay)
      .map(({ firstDay }) => [
        dateOfDayNumber(firstDay),
        Math.round((newMoonNear(firstDay + 0.5) - firstDay) * 86_400),
      ]);
    // The new moon of September 2057 falls on midnight itself; the formula, good to some seconds, puts it before.
    expect(apart).toEqual([["2057-09-29", -2]]);
    expect(monthStarts.length).toBe(1867);
  });

  it("has a leap month where one has no principal term, in a year of thirteen months", () => {
    const years13 = years.filter((year) => lunarYear(year).months.length === 13);
    expect(years13.filter((year) => lunarYear(year).months.filter(({ isLeap }) => isLeap).length !== 1)).toEqual([]);
    const principal = new Set(
      years.flatMap((year) =>
        solarTerms(year)
          .filter((_, index) => index % 2 === 1)
          .map(({ day }) => day),
      ),
    );
    const holdsTerm = (first: number, length: number) =>
      Array.from({ length }, (_, index) => first + index).some((day) => principal.has(day));
    const wrong = monthStarts.filter(
      ({ year, isLeap, firstDay, length }) => year < LAST && isLeap && holdsTerm(firstDay, length),
    );
    expect(wrong).toEqual([]);
  });

  /**
   * ICU reckons the moon with a shorter series than the almanac does. Where the new moon is near midnight it begins a month
   * a day late or early, and in 1987 it put the leap month elsewhere. The new moons above, and the published almanac
   * (春节 2027-02-06, 闰六月 1987), stand against it. Each month is named by the first of its days that
   * ICU has wrong.
   */
  const icuIsWrong = new Set([
    "1954-02-03",
    "1955-02-22",
    "1987-07-26",
    "1987-08-24",
    "1999-01-17",
    "2012-08-17",
    "2018-11-07",
    "2018-11-08",
    "2027-02-06",
    "2030-02-02",
    "2030-02-03",
    "2070-03-12",
  ]);

  it("agrees with ICU on every month's first and last day, so on all between, but for twelve months that ICU has wrong", () => {
    const format = new Intl.DateTimeFormat("zh-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });
    const firstApart = monthStarts.flatMap(({ month, isLeap, firstDay, length }) => {
      const isApart = (place: number) =>
        format.format((firstDay + place - 1) * 86_400_000) !== `${isLeap ? "闰" : ""}${month}-${place}`;
      const place = [1, length].find(isApart);
      return place === undefined ? [] : [dateOfDayNumber(firstDay + place - 1)];
    });
    expect(firstApart.filter((date) => !icuIsWrong.has(date))).toEqual([]);
  });
});

describe("the 3,624 solar terms from 1950 to 2100", () => {
  it("are each within half an hour of the sun's own place", () => {
    const far: unknown[] = [];
    let counted = 0;
    for (const year of years) {
      for (const [index, term] of solarTerms(year).entries()) {
        // 小寒 is at 285°, every term 15° after the one before.
        const sky = whenSunIsAt((285 + 15 * index) % 360, term.day + 0.5) * 1440;
        counted += 1;
        if (Math.abs(sky - minuteNumber(term.at)) > 30) far.push([year, term.name, term.at]);
      }
    }
    expect([counted, far]).toEqual([3_624, []]);
  });
});
