import type { Client } from "@electron/http/client";
import { addDays, type DateText } from "@shared/domain/wall-time";
import { CadencePage } from "./pages/cadence-page";
import { expect, test } from "./support/test";

const GROUP = "安静的群";

/** A group of which nothing was heard and nothing is planned, with a posting slot every day at half past twelve. */
async function aSilentGroup(api: Client): Promise<string> {
  const { id } = await api.groups.create({
    fields: { name: GROUP, slots: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], clock: "12:30", voiceId: null, note: "" }] },
  });
  return id;
}

/** The weeks that the board shows on a day. */
function boardDays({ date }: { readonly date: DateText }) {
  return { from: addDays(date, -7), to: addDays(date, 21) };
}

async function messagesOf(api: Client, groupId: string) {
  const { messages } = await api.calendar.window({ from: "2020-01-01", to: "2049-12-31", groupIds: [groupId] });
  return messages.map(({ title, at }) => ({ title, at }));
}

test("a silent group's light says why, its action plans something, and undo takes it back", async ({
  host,
  shell,
  api,
}) => {
  const groupId = await aSilentGroup(api);
  await shell.goTo("日历");
  const board = new CadencePage(host.page);
  await board.open();
  await board.openRow(GROUP);
  const silence = board.check("多久没说有用的话");
  await expect(silence).toContainText("该动手");
  await expect(silence).toContainText("客户就把你忘了");
  const action = silence.getByRole("button", { name: /12:30 排上/ });
  const title = /“(.+)”/.exec((await action.textContent()) ?? "")?.[1] ?? "";
  await action.click();
  await expect(silence).toContainText("要留意");
  expect((await messagesOf(api, groupId)).map((message) => message.title)).toEqual([title]);
  await shell.notices.getByRole("button", { name: "撤销" }).click();
  await expect(silence).toContainText("该动手");
  expect(await messagesOf(api, groupId)).toEqual([]);
});

test("a week without an activity opens the template picker at a free evening of that week", async ({
  host,
  shell,
  api,
}) => {
  await aSilentGroup(api);
  await shell.goTo("日历");
  const board = new CadencePage(host.page);
  await board.open();
  await board.cell(GROUP, 4).click();
  await board
    .check("这周的活动")
    .getByRole("button", { name: /加一场活动/ })
    .click();
  await expect(host.page.getByRole("dialog")).toBeVisible();
});

test("two messages of a noisy day become one, reworded first, and undo parts them again", async ({
  host: { page },
  shell,
  api,
}) => {
  const groupId = await aSilentGroup(api);
  await shell.goTo("日历");
  const board = new CadencePage(page);
  const { weeks } = await api.cadence.board(boardDays(await api.messages.today()));
  const day = addDays(weeks.at(-1) ?? "", 2);
  for (const [index, title] of ["早", "到货", "试色", "答疑", "预告", "开场", "返场"].entries()) {
    const minutes = ["09:00", "12:10", "12:40", "15:00", "18:00", "20:00", "21:30"][index] ?? "";
    await api.messages.create({ fields: { at: `${day}T${minutes}`, groupId, title, text: `${title}了` } });
  }
  await board.open();
  await board.cell(GROUP, weeks.length).click();
  await board.check("太吵").getByRole("button", { name: "把“到货”和“试色”并成一条…" }).click();
  const dialog = page.getByRole("dialog", { name: "并成一条" });
  const text = dialog.getByRole("textbox", { name: "并成这样写" });
  await expect(text).toHaveValue("到货了\n\n试色了");
  await text.fill("到货了，试色图在后面");
  await dialog.getByRole("button", { name: "并成一条" }).click();
  await expect(shell.notice("“到货”和“试色”并成了一条")).toBeVisible();
  const texts = async () =>
    (await api.messages.list({ from: day, to: day, groupIds: [groupId] })).map((one) => one.text);
  expect(await texts()).toEqual(["早了", "到货了，试色图在后面", "答疑了", "预告了", "开场了", "返场了"]);
  await shell.undo();
  expect(await texts()).toEqual(["早了", "到货了", "试色了", "答疑了", "预告了", "开场了", "返场了"]);
});

test("the board is walked with the arrow keys and left with a digit", async ({ host, shell, api }) => {
  await aSilentGroup(api);
  await shell.goTo("日历");
  const board = new CadencePage(host.page);
  await board.open();
  await board.cell(GROUP, 0).focus();
  await host.page.keyboard.press("ArrowRight");
  await host.page.keyboard.press("ArrowRight");
  await expect(board.cell(GROUP, 2)).toBeFocused();
  await host.page.keyboard.press("Enter");
  await expect(board.panel).toBeVisible();
  await host.page.keyboard.press("Escape");
  await expect(board.panel).toHaveCount(0);
  await host.page.keyboard.press("1");
  await expect(host.page.getByRole("radio", { name: "月", exact: true })).toBeChecked();
});

test("next week's gaps are proposed; one row is accepted, then the rest as one step of undo", async ({
  host,
  shell,
  api,
}) => {
  const groupId = await aSilentGroup(api);
  await shell.goTo("日历");
  const board = new CadencePage(host.page);
  await board.open();
  await host.page.getByRole("button", { name: "补齐下周" }).click();
  const own = board.proposals.getByRole("listitem").filter({ hasText: GROUP });
  await expect(own).toHaveCount(4);
  expect(await messagesOf(api, groupId)).toEqual([]);
  await own.first().getByRole("button", { name: "排上" }).click();
  await expect(own.first()).toContainText("排上了");
  expect(await messagesOf(api, groupId)).toHaveLength(1);
  await board.proposals.getByRole("button", { name: /^全部排上/ }).click();
  await expect(board.proposals).toHaveCount(0);
  const all = await messagesOf(api, groupId);
  expect(all.length).toBeGreaterThan(3);
  await api.changes.undo();
  expect(await messagesOf(api, groupId)).toHaveLength(1);
});

test("a group gets a topic of its own day, which is planned and then rests", async ({ host, shell, api }) => {
  const groupId = await aSilentGroup(api);
  await shell.goToAddress("library?tab=topics");
  await host.page.getByPlaceholder("全部社群").first().click();
  await host.page.getByRole("option", { name: GROUP }).click();
  const today = host.page.getByRole("button", { name: /今天聊这个/ });
  const title = (await today.locator("b").textContent()) ?? "";
  await today.click();
  await expect(host.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await host.page.getByRole("button", { name: "排上（1 个群）" }).click();
  await expect(host.page.getByRole("heading", { name: "各群上次用" })).toBeVisible();
  await expect.poll(async () => (await messagesOf(api, groupId)).map((message) => message.title)).toEqual([title]);
  await expect(today).not.toContainText(title);
});

test("a draft goes into the evergreen pool and is found by the filter", async ({ host, shell, api }) => {
  const { id } = await api.drafts.create({ fields: { title: "刷子洗完倒着晾" } });
  await shell.goToAddress(`drafts?id=${id}`);
  await host.page.getByRole("button", { name: "常青", exact: true }).click();
  await host.page.getByRole("switch", { name: "放进常青池" }).check();
  await expect.poll(async () => (await api.drafts.get({ id })).evergreen).toEqual({ on: true, noRepeatDays: 60 });
  await host.page.keyboard.press("Escape");
  await host.page.getByRole("button", { name: "只看常青" }).click();
  await expect(host.page.getByRole("option", { name: /刷子洗完倒着晾/ })).toBeVisible();
});
