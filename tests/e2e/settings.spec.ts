import { expect, test } from "./support/test";

const ENGLISH = [
  "Today",
  "Calendar",
  "Drafts",
  "Activities",
  "Groups",
  "Personas",
  "Products",
  "Library",
  "Insights",
  "Settings",
];

test("English reaches every part of the frame, at once and after a restart", async ({ page, settings, shell }) => {
  await settings.open("look");
  await settings.choose("English");
  const links = page.getByRole("navigation").first().getByRole("link");
  await expect(links).toHaveText(ENGLISH.map((name) => new RegExp(`^${name}`)));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const frame = await page
    .getByRole("button")
    // A reminder says a message's own title.
    .and(page.locator(":not(.mantine-Notification-root *)"))
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent ?? ""));
  expect(frame.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
  await page.reload();
  await expect(links.first()).toHaveText(/^Today/);
  await settings.choose("简体中文");
  await expect(shell.rail.getByRole("link").first()).toContainText("今天");
});

test("the dark theme turns the paper dark and stays", async ({ page, settings }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await settings.open("look");
  await settings.choose("浅色");
  await expect.poll(paper).toBe("rgb(250, 247, 242)");
  await settings.choose("深色");
  await expect.poll(paper).toBe("rgb(26, 24, 22)");
  await page.reload();
  await expect.poll(paper).toBe("rgb(26, 24, 22)");
});

test("a backup is made now, shows what going back would change, goes back, and is undone", async ({
  page,
  settings,
  shell,
  api,
}) => {
  const namesNow = async () => (await api.groups.list()).map(({ name }) => name).toSorted();
  const before = await namesNow();
  const [group, other] = await api.groups.list();
  if (!group || !other) throw new Error("the sample shop has groups");
  await settings.open("backups");
  await settings.main.getByRole("button", { name: "立即备份" }).click();
  await expect(shell.notice("已备份并通过校验")).toBeVisible();
  await expect(settings.backup()).toContainText("手动");
  await expect(shell.rail.getByRole("button")).toContainText("已备份");

  await api.groups.trash({ ids: [group.id] });
  await api.groups.update({ id: other.id, changes: { name: "改过名的群" } });
  await api.groups.create({ fields: { name: "备份之后才建的群" } });
  const changed = await namesNow();
  await page.reload();
  await settings.backup().getByRole("button", { name: "恢复…" }).click();
  const dialog = page.getByRole("dialog", { name: /^恢复到/ });
  await expect(dialog.getByRole("row", { name: "社群 6 6" })).toBeVisible();
  await expect(dialog.getByText(`${group.name}、${other.name}`)).toBeVisible();
  await expect(dialog.getByText("备份之后才建的群")).toBeVisible();
  await dialog.getByRole("button", { name: "恢复到这份备份" }).click();
  await expect(shell.notice("已恢复")).toBeVisible();
  expect(await namesNow()).toEqual(before);

  await shell.undo();
  expect(await namesNow()).toEqual(changed);
});

test("what was deleted waits in the trash and comes back whole", async ({ page, shell, records, settings }) => {
  await shell.goTo("商品");
  await records.row("柔光散粉").click();
  await records.trash();
  await expect(shell.notice("“柔光散粉”已移到回收站")).toBeVisible();
  await expect(records.row("柔光散粉")).toHaveCount(0);
  await settings.open("trash");
  await settings.main
    .getByRole("listitem")
    .filter({ hasText: "柔光散粉" })
    .getByRole("button", { name: "恢复" })
    .click();
  await expect(page).toHaveURL(/#\/products/);
  await expect(records.field("商品名称")).toHaveValue("柔光散粉");
});

test("the history tells every step and what it changed", async ({ api, settings }) => {
  const [group] = await api.groups.list();
  if (!group) throw new Error("the sample shop has groups");
  await api.groups.update({ id: group.id, changes: { name: "棠里老友群" } });
  await settings.open("history");
  const step = settings.main.getByRole("button", { name: /^修改社群/ }).first();
  await expect(step).toContainText("棠里老友群");
  await step.click();
  await expect(settings.main).toContainText(group.name);
  await expect(settings.main.getByText("建立示例店铺")).toBeVisible();
});
