import { PLACES, type Place } from "./pages/shell";
import { expect, test } from "./support/test";

test.use({ viewport: { width: 1100, height: 700 } });

/** Days of the months and weeks with the longest titles. */
const DAYS = ["2026-09-30", "2026-11-30"];

/** Runs in the page: what reaches over the window's right edge without anything to scroll it by. */
function findOverflow(): string[] {
  const isContained = (element: Element): boolean => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== "visible") return true;
    }
    return false;
  };
  const over = [...document.querySelectorAll("body *")].filter((element) => {
    const { right, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && right > innerWidth + 1 && !isContained(element);
  });
  const { scrollWidth } = document.documentElement;
  const page = scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : [];
  return [
    ...page,
    ...over.map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`),
  ];
}

for (const language of ["zh-CN", "en"] as const) {
  test(`nothing hangs over the edge of the smallest window, in ${language}`, async ({ api, page, shell }) => {
    await api.workspaces.updateSettings({ changes: { language } });
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.reload();
    const found: Partial<Record<Place, string[]>> = {};
    for (const place of PLACES) {
      await shell.goToPlace(place);
      await shell.settled();
      const overflow = await page.evaluate(findOverflow);
      if (overflow.length > 0) found[place] = overflow;
    }
    expect(found).toEqual({});
  });

  test(`the calendar's bar is one line in every view of the smallest window, in ${language}`, async ({
    api,
    page,
    shell,
  }) => {
    await api.workspaces.updateSettings({ changes: { language } });
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.reload();
    const views = page.getByRole("main").getByRole("radiogroup").first();
    const found: Record<string, unknown> = {};
    for (const [day, index] of DAYS.flatMap((day) => [0, 1, 2, 3, 4].map((index) => [day, index] as const))) {
      await page.evaluate((date) => {
        location.hash = `#/calendar?date=${date}`;
      }, day);
      await views.locator("label").nth(index).click();
      await expect(views.getByRole("radio").nth(index)).toBeChecked();
      await shell.settled();
      const bar = page.getByRole("main").locator("header").first();
      const { isWhole, height } = await bar.evaluate((element) => ({
        isWhole: element.scrollWidth <= element.clientWidth,
        height: element.clientHeight,
      }));
      if (!isWhole || height > 44) found[`${day}, view ${index}`] = { isWhole, height };
    }
    expect(found).toEqual({});
  });
}

test("a notice lies in the rail, over nothing that can be pressed", async ({ page, shell, drafts }) => {
  await shell.goTo("文案");
  await drafts.list.getByRole("option").first().click();
  await page.getByRole("article").getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: "删除" }).click();
  // Not the only one at every hour: the sample shop reminds of what is due.
  const notice = shell.notices.filter({ has: page.getByRole("button", { name: "撤销" }) });
  await expect(notice).toBeVisible();
  await shell.settled();
  const covered = await notice.evaluate((notice) => {
    const { left, top, right, bottom } = notice.getBoundingClientRect();
    return [...document.querySelectorAll("a, button, input, [role=option], [role=textbox]")]
      .filter((control) => !notice.contains(control))
      .filter((control) => {
        const box = control.getBoundingClientRect();
        return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      })
      .map((control) => control.textContent);
  });
  expect(covered).toEqual([]);
});

test("the panel of a draft stands beside its text: the list lends it the room and comes back", async ({
  page,
  shell,
  drafts,
}) => {
  await shell.goTo("文案");
  await drafts.list.getByRole("option").first().click();
  await page.getByRole("button", { name: "显示预览与变量" }).click();
  const panel = page.getByRole("complementary", { name: "预览、变量与记录" });
  await expect(panel).toBeVisible();
  await expect(drafts.list).toBeHidden();
  const [text, beside] = [await drafts.body.boundingBox(), await panel.boundingBox()];
  expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
  await page.getByRole("button", { name: "显示文案列表" }).click();
  await expect(drafts.list).toBeVisible();
  await expect(panel).toBeHidden();
});
