import { writeFileSync } from "node:fs";
import { createExport } from "@electron/services/export-schedule";
import { fillWithSample } from "@electron/services/sample-shop";
import { updateSettings } from "@electron/store/settings";
import { test } from "vitest";
import { freshStore } from "../../support/fresh-store";
import { openOnPhone } from "../../support/phone-page";
test("x", { timeout: 120000 }, async () => {
  const store = freshStore({ settings: { name: "唇间彩妆" } });
  fillWithSample(store, "2026-11-28");
  const span = { from: "2026-11-27", to: "2026-12-03", allowUnfilled: true };
  const html = await (await createExport(store, { ...span, format: "html" })).text();
  for (const f of ["text", "csv", "ics", "xlsx", "texts"] as const) { const file = await createExport(store, { ...span, format: f }); writeFileSync("/tmp/out/s." + f, new Uint8Array(await file.arrayBuffer())); }
  writeFileSync("/tmp/out/s.html", html);
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, faults } = await openOnPhone(html, { colorScheme });
    await page.screenshot({ path: `/tmp/out/s-${colorScheme}-1.png` });
    await page.mouse.wheel(0, 700); await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/out/s-${colorScheme}-2.png` });
    await page.locator("img").first().scrollIntoViewIfNeeded(); await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/out/s-${colorScheme}-3.png` });
    if (colorScheme === "light") writeFileSync("/tmp/out/s.pdf", await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } }));
    console.log(faults);
  }
  store.write({ code: "x", subject: "" }, (tx) => updateSettings(tx, { language: "en", name: "Lip & Co" }));
  const en = await (await createExport(store, { ...span, format: "html" })).text();
  const a = await openOnPhone(en, { viewport: { width: 320, height: 640 } });
  await a.page.screenshot({ path: `/tmp/out/s-en.png` });
  const b = await openOnPhone(html, { viewport: { width: 1100, height: 800 }, deviceScaleFactor: 1 });
  await b.page.screenshot({ path: `/tmp/out/s-wide.png` });
  console.log(html.length);
});
