import { writeFileSync } from "node:fs";
import { test } from "./support/test";
const dump = async (page, name) => {
  await page.waitForTimeout(1200);
  await page.screenshot({ path: `/tmp/e2e-x/${name}.png` });
  writeFileSync(`/tmp/e2e-x/${name}.aria`, await page.locator("body").ariaSnapshot());
};
test("smoke", async ({ page, shell }) => {
  await page.goto((await page.evaluate(() => location.origin)) + "/#/calendar?date=2026-12-30");
  await page.locator("time").first().waitFor();
  await dump(page, "cal-empty");
  await shell.goTo("今天");
  await dump(page, "today");
  await shell.goTo("日历");
  await dump(page, "cal");
  writeFileSync("/tmp/e2e-x/cal.html", (await page.locator("main").innerHTML()).replaceAll(/<svg.*?<\/svg>/gs, ""));
  await page.getByText("周", { exact: true }).click();
  await dump(page, "week");
  writeFileSync("/tmp/e2e-x/week.html", (await page.locator("main").innerHTML()).replaceAll(/<svg.*?<\/svg>/gs, ""));
  await page.getByText("列表", { exact: true }).click();
  await dump(page, "list");
  await shell.goTo("文案");
  await dump(page, "drafts");
  for (const p of ["活动", "社群", "画像", "商品", "素材库", "复盘", "设置"] as const) { await shell.goTo(p); await dump(page, p); }
});
