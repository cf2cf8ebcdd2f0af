import { commitImport } from "@electron/services/import-plan";
import { selectMessages } from "@electron/store/messages";
import { listRecords, trashRecords, updateRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { describe, expect, it } from "vitest";
import { freshStore } from "../../support/fresh-store";
import { plan } from "./small-plan";

describe("an activity of the plan", () => {
  const row = (date: string, time: string, text: string) => [date, time, "VIP群", "会员日", text, "店长", "已写"];
  const day = (date: string) => [
    row(date, "19:30", "还有半小时开始"),
    row(date, "20:00", "开始啦"),
    row(date, "20:30", "抽免单"),
  ];
  const times = (store: Store) =>
    listRecords(store.db, "activities").map(({ title, start, end }) => `${title} ${start} ${end}`);

  it("follows the file to another day", async () => {
    const store = freshStore();
    await commitImport(store, plan(...day("2026-12-05")));
    expect(times(store)).toEqual(["会员日 2026-12-05T19:30 2026-12-05T21:00"]);
    expect(await commitImport(store, plan(...day("2026-12-06")))).toMatchObject({ created: 0, updated: 3 });
    expect(times(store)).toEqual(["会员日 2026-12-06T19:30 2026-12-06T21:00"]);
    expect(await commitImport(store, plan(...day("2026-12-06")))).toMatchObject({ created: 0, updated: 0, same: 3 });
  });

  it("keeps the times that it was given in the app", async () => {
    const store = freshStore();
    await commitImport(store, plan(...day("2026-12-05")));
    const [activity] = listRecords(store.db, "activities");
    store.write({ code: "test", subject: "" }, (tx) =>
      updateRecord(tx, "activities", activity?.id ?? "", { start: "2026-12-05T18:00", end: "2026-12-05T23:00" }),
    );
    await commitImport(store, plan(...day("2026-12-05"), row("2026-12-05", "22:00", "返场十分钟")));
    expect(times(store)).toEqual(["会员日 2026-12-05T18:00 2026-12-05T23:00"]);
  });

  it("is joined by rows and groups that come later", async () => {
    const store = freshStore();
    await commitImport(store, plan(...day("2026-12-05")));
    await commitImport(
      store,
      plan(...day("2026-12-05"), ["2026-12-05", "22:00", "宝妈群", "会员日", "还有十分钟", "店长", "已写"]),
    );
    const [activity, ...others] = listRecords(store.db, "activities");
    const groups = listRecords(store.db, "groups").map((group) => group.id);
    expect({ others, groupIds: activity?.groupIds, end: activity?.end }).toEqual({
      others: [],
      groupIds: groups,
      end: "2026-12-05T22:30",
    });
    expect(selectMessages(store.db, { activityId: activity?.id }).length).toBe(4);
  });

  it("is not made again after it was deleted in the app", async () => {
    const store = freshStore();
    await commitImport(store, plan(...day("2026-12-05")));
    const ids = listRecords(store.db, "activities").map((activity) => activity.id);
    store.write({ code: "test", subject: "" }, (tx) => trashRecords(tx, "activities", ids));
    await commitImport(store, plan(...day("2026-12-05")));
    expect(times(store)).toEqual([]);
  });
});
