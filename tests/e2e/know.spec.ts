import { expect, test } from "./support/test";

test("a group does not run before its positioning is written", async ({ page, shell, records, api }) => {
  await shell.goTo("社群");
  await records.addNew("新建社群", "新社群");
  await records.field("群名称").fill("茶友小院");
  await records.record.getByRole("button", { name: "状态" }).click();
  await expect(page.getByRole("menuitem", { name: "运营中" })).toBeDisabled();
  await expect(page.getByRole("menuitem", { name: /^先补上定位才能运营/ })).toBeVisible();
  await page.keyboard.press("Escape");
  for (const question of ["能给用户带来什么价值", "能给自己带来什么价值", "给谁", "不给谁", "一句承诺"]) {
    await records.field(question).fill(`${question}：想清楚了`);
  }
  await expect(records.record.getByText("定位已写全")).toBeVisible();
  await records.record.getByRole("button", { name: "状态" }).click();
  await page.getByRole("menuitem", { name: "运营中" }).click();
  await records.saved();
  await expect(records.row("茶友小院")).toContainText("运营中");
  expect((await api.groups.list()).find(({ name }) => name === "茶友小院")?.status).toBe("active");
});

test("what moves a reader to buy is placed with the arrow keys", async ({ page, shell, records, api }) => {
  await shell.goTo("画像");
  await records.addNew("新建画像", "新画像");
  await records.field("画像名称").fill("通勤阿琪");
  const mark = records.record.getByRole("slider", { name: "影响力位置" });
  await mark.focus();
  for (const key of ["Shift+ArrowLeft", "Shift+ArrowUp"]) await page.keyboard.press(key);
  await expect(mark).toHaveAttribute("aria-valuetext", "权威红人，横 -0.5，纵 0.5");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(mark).toHaveAttribute("aria-valuetext", "亲友推荐，横 0.1，纵 -0.1");
  await records.saved();
  expect((await api.personas.list()).find(({ name }) => name === "通勤阿琪")?.quadrant).toEqual({ x: 0.1, y: -0.1 });
});

test("a voice and the person behind it know each other", async ({ shell, records, api }) => {
  await shell.goTo("画像");
  await records.tab("人设");
  await records.addNew("新建人设", "新人设");
  await records.field("人设名称").fill("掌柜·阿满");
  await records.field("定位语").fill("你身边的泡茶顾问");
  await records.field("签名").fill("—— 阿满");
  await records.saved();
  await records.tab("成员");
  await records.addNew("添加成员", "新成员");
  await records.field("姓名").fill("袁野");
  await records.pick("扮演的人设", "掌柜·阿满");
  await records.record.getByRole("textbox", { name: "照看的会员数" }).fill("132");
  await records.saved();
  await expect(records.row("袁野")).toContainText("掌柜·阿满");
  await expect(records.row("袁野")).toContainText("132/150");
  const [voice] = (await api.voices.list()).filter(({ name }) => name === "掌柜·阿满");
  const person = (await api.staff.list()).find(({ name }) => name === "袁野");
  expect(person?.voiceIds).toEqual([voice?.id]);
});

test("a product's size costs what each tier pays, to the cent", async ({ shell, records, api }) => {
  await shell.goTo("商品");
  await records.addNew("新建商品", "新商品");
  await records.field("商品名称").fill("桂花护手霜");
  await records.field("规格").fill("60 ml");
  await records.field("60 ml 所有人的价格").fill("39.9");
  await records.field("60 ml VIP的价格").fill("¥35");
  await records.saved();
  await expect(records.row("桂花护手霜")).toContainText("¥39.9");
  const product = (await api.products.list()).find(({ name }) => name === "桂花护手霜");
  expect(product?.skus.map(({ name, prices }) => [name, prices.map(({ price }) => price)])).toEqual([
    ["60 ml", [3990, 3500]],
  ]);
});

const RECORDS = [
  { kind: "社群", name: "茶友小院", words: ["茶", "茶友", "chayou", "cyxy"] },
  { kind: "用户画像", name: "通勤阿琪", words: ["琪", "通勤", "tongqin", "tqaq"] },
  { kind: "人设", name: "掌柜阿满", words: ["柜", "掌柜", "zhanggui", "zgam"] },
  { kind: "成员", name: "袁野", words: ["袁", "袁野", "yuanye", "yy"] },
  { kind: "商品", name: "桂花护手霜", words: ["霜", "桂花", "guihua", "ghhss"] },
] as const;

test("everything is found by one character, two, its pinyin and its initials", async ({ api, palette }) => {
  await api.groups.create({ fields: { name: "茶友小院" } });
  await api.personas.create({ fields: { name: "通勤阿琪" } });
  await api.voices.create({ fields: { name: "掌柜阿满" } });
  await api.staff.create({ fields: { name: "袁野" } });
  await api.products.create({ fields: { name: "桂花护手霜" } });
  await palette.open();
  for (const { kind, name, words } of RECORDS) {
    for (const word of words) {
      await palette.field.fill(word);
      await expect(palette.found(kind).filter({ hasText: name }), `${word} finds ${name}`).toBeVisible();
    }
  }
});

test("the palette finds and opens with the keyboard alone", async ({ page, api, palette, records }) => {
  await api.products.create({ fields: { name: "桂花护手霜" } });
  await palette.open();
  await page.keyboard.type("guihua");
  await expect(palette.found("商品")).toContainText("桂花护手霜");
  while (!(await palette.current.innerText()).includes("桂花护手霜")) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(palette.root).toBeHidden();
  await expect(records.field("商品名称")).toHaveValue("桂花护手霜");
  await page.getByRole("main").click({ position: { x: 4, y: 4 } });
  await palette.open();
  await page.keyboard.type("日历");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/calendar/);
});
