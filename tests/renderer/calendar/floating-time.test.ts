import { dayOf, lastDayOf, wallTimeOf } from "@renderer/features/calendar/floating-time";
import { afterEach, describe, expect, it } from "vitest";

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

describe.each(["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"])(
  "with the computer's clock in %s",
  (zone) => {
    it("no wall time, day or span of the calendar shifts", () => {
      process.env.TZ = zone;
      expect({
        time: wallTimeOf(new Date("2026-12-05T20:00:00Z")),
        night: wallTimeOf(new Date("2026-12-05T00:00:00Z")),
        day: dayOf(new Date("2026-12-31T23:59:00Z")),
        last: lastDayOf(new Date("2027-01-01T00:00:00Z")),
        lastWithin: lastDayOf(new Date("2027-01-01T09:30:00Z")),
      }).toEqual({
        time: "2026-12-05T20:00",
        night: "2026-12-05T00:00",
        day: "2026-12-31",
        last: "2026-12-31",
        lastWithin: "2027-01-01",
      });
    });
  },
);
