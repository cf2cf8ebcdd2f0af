import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addMinutes, clockOf } from "@shared/domain/wall-time";
import { PLACES } from "./pages/shell";
import { expect, isElectron, test } from "./support/test";

/** Half the places each: axe reads every element's colours, which takes its time. */
const HALVES = [PLACES.slice(0, 5), PLACES.slice(5)] as const;

for (const theme of ["light", "dark"] as const) {
  for (const places of HALVES) {
    test(`${places.join("、")} have no serious fault for people who cannot see or point, in the ${theme} theme`, async ({
      api,
      page,
      shell,
    }) => {
      await api.workspaces.updateSettings({ changes: { theme } });
      await page.reload();
      const found: string[] = [];
      for (const place of places) {
        await shell.goTo(place);
        await shell.settled();
        found.push(...(await seriousFaults(page)).map((fault) => `${place}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
  }
}

test("a reminder has no serious fault either", async ({ api, page, shell }) => {
  const { now } = await api.messages.today();
  const hourOf = (minutes: number) => clockOf(addMinutes(now, minutes));
  // Whatever the hour, nobody sleeps now.
  await api.workspaces.updateSettings({ changes: { quietHours: { from: hourOf(120), to: hourOf(180) } } });
  await api.messages.create({ fields: { at: addMinutes(now, 4), title: "整点福利", text: "在吗" } });
  await page.reload();
  await expect(shell.notice("整点福利")).toBeVisible();
  await shell.settled();
  expect(await seriousFaults(page)).toEqual([]);
});

async function seriousFaults(page: Page): Promise<string[]> {
  // The desktop window cannot open the blank page that axe gathers its results in.
  const axe = new AxeBuilder({ page }).setLegacyMode(isElectron).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} ${target.join(" ")} ${html.slice(0, 160)}`));
}

test("the cheat sheet opens with a question mark and names every place", async ({ page }) => {
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "快捷键一览" });
  for (const place of PLACES) await expect(sheet.getByText(place, { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
});

test("every place is two keys away", async ({ page }) => {
  const keys = {
    c: "calendar",
    d: "drafts",
    a: "activities",
    g: "groups",
    p: "personas",
    o: "products",
    l: "library",
    i: "insights",
    s: "settings",
  };
  for (const [key, address] of Object.entries(keys)) {
    await page.keyboard.press("g");
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`#/${address}`));
    await expect(
      page.getByRole("main").getByRole("heading").or(page.getByRole("main").getByRole("listbox")).first(),
    ).toBeVisible();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }
  await page.keyboard.press("t");
  await expect(page).toHaveURL(/#\/today/);
});

test("one key begins a draft, another an activity, and a third goes to today", async ({ page, drafts }) => {
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/#\/drafts\?id=/);
  await expect(drafts.title).toHaveValue("");
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("a");
  await page.getByRole("dialog", { name: "新建活动" }).getByRole("button", { name: "空白活动" }).click();
  await expect(page).toHaveURL(/#\/activities\?id=/);
  await expect(page.getByRole("textbox", { name: "活动名称" })).toHaveValue("");
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("t");
  await expect(page).toHaveURL(/#\/today/);
});

test("whoever goes by the Tab key always sees where she is", async ({ page, shell }) => {
  const unseen: string[] = [];
  for (const place of ["今天", "日历", "文案", "设置"] as const) {
    await shell.goTo(place);
    await shell.settled();
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(describeFocus);
      if (focus && !focus.isSeen) unseen.push(`${place}: ${focus.name}`);
    }
  }
  expect([...new Set(unseen)]).toEqual([]);
});

/** Runs in the page: what has the focus, and whether anything around it shows that. */
function describeFocus(): { name: string; isSeen: boolean } | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const marks = (target: Element | null) => {
    if (!target) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  };
  const { borderColor } = getComputedStyle(element);
  element.blur();
  const changed = getComputedStyle(element).borderColor !== borderColor;
  element.focus();
  // A radio's mark is on the words beside it, a field's on the frame around it; text shows its caret.
  const isText =
    element.isContentEditable || element.matches("input[type=text], input:not([type]), input[type=search], textarea");
  const isSeen =
    isText || changed || marks(element) || marks(element.nextElementSibling) || marks(element.parentElement);
  return {
    name: `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 30)}`,
    isSeen,
  };
}
