import { expect, test } from "./support/test";

/** Around three turns of the year: one that falls into week 53, one into week 52, one into week 1. */
for (const [last, first] of [
  ["2032-12-31", "2033-01-01"],
  ["2028-12-31", "2029-01-01"],
  ["2029-12-31", "2030-01-01"],
] as const) {
  test(`what is planned around ${first} is on its day in every view`, async ({ api, calendar }) => {
    for (const date of [last, first]) {
      await api.messages.create({ fields: { title: `跨年 ${date}`, text: date, at: `${date}T20:15` } });
    }
    for (const date of [last, first]) {
      await calendar.open(date);
      for (const view of ["月", "周", "日", "列表"] as const) {
        await calendar.show(view);
        await expect(calendar.tile(`跨年 ${date}`)).toContainText("20:15");
        if (view === "月" || view === "周") {
          await expect(calendar.tileOn(date, `跨年 ${date}`)).toBeVisible();
        }
      }
      await calendar.show("月");
    }
  });
}
