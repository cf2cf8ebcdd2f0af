import { expect, test } from "./support/test";
test("smoke", async ({ page, shell, host }) => {
  await expect(shell.rail).toBeVisible();
  await shell.goTo("日历");
  await page.waitForTimeout(1500);
  await page.screenshot({ path: "/tmp/e2e-x/cal.png" });
  const html = await page.locator("main").innerHTML();
  (await import("node:fs")).writeFileSync("/tmp/e2e-x/cal.html", html);
});
