import { undo } from "@electron/store/changes";
import { getSettings, updateSettings } from "@electron/store/settings";
import { defaultSettings } from "@shared/domain/settings";
import { expect, test } from "vitest";
import { freshStore } from "../../support/fresh-store";

test("settings are those the workspace was made with, until they are changed, and come back by undo", () => {
  const store = freshStore({ settings: { name: "小美的店" } });
  const made = { ...defaultSettings, name: "小美的店" };
  expect(getSettings(store.db)).toEqual(made);
  const changed = store.write({ code: "settings.update", subject: "" }, (tx) =>
    updateSettings(tx, { theme: "dark", dailyCeiling: 4, name: undefined }),
  );
  expect(changed).toEqual({ ...made, theme: "dark", dailyCeiling: 4 });
  expect(getSettings(store.db)).toEqual(changed);
  undo(store);
  expect(getSettings(store.db)).toEqual(made);
});

test("a setting the file does not know yet has its default", () => {
  const store = freshStore();
  store.write({ code: "settings.update", subject: "" }, (tx) =>
    tx.run(`UPDATE "settings" SET "value" = json_remove("value", '$.dailyCeiling', '$.quietHours')`),
  );
  expect(getSettings(store.db)).toEqual({ ...defaultSettings, name: "测试店铺" });
});
