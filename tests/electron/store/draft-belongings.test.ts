import { findRecord, insertRecord, trashRecords } from "@electron/store/records";
import { blankAdaptation } from "@shared/domain/adaptation";
import { expect, test } from "vitest";
import { freshStore, openTestStore, testClock, testId } from "../../support/fresh-store";
import { draftRow, groupRow } from "./sample-rows";

const DAY = 86_400_000;

test("versions and adaptations do not keep a draft from leaving the trash, and go with it", () => {
  const clock = testClock();
  const store = freshStore(clock);
  const [draft, kept, version, adaptation, other] = [testId(), testId(), testId(), testId(), testId()];
  const { title, body, plainText = "" } = draftRow();
  const versionOf = (draftId: string) =>
    ({
      ...{ draftId, number: 1, name: "", title, body, plainText },
      reason: "pause",
      madeAt: "2026-11-28T20:00",
    }) as const;
  store.write({ code: "setup", subject: "" }, (tx) => {
    insertRecord(tx, "drafts", draft, draftRow());
    insertRecord(tx, "drafts", kept, draftRow());
    insertRecord(tx, "versions", version, versionOf(draft));
    insertRecord(tx, "versions", other, versionOf(kept));
    insertRecord(tx, "adaptations", adaptation, { ...blankAdaptation, draftId: draft, channel: "sms" });
  });
  store.write({ code: "trash", subject: "" }, (tx) => trashRecords(tx, "drafts", [draft]));
  clock.advance(31 * DAY);
  // So many steps later none of the above can be undone any more.
  for (let index = 0; index < 201; index += 1) {
    store.write({ code: "groups.create", subject: "" }, (tx) => insertRecord(tx, "groups", testId(), groupRow("群")));
  }
  store.close();
  const again = openTestStore({ path: store.path, now: clock.now });
  expect([
    findRecord(again.db, "drafts", draft),
    findRecord(again.db, "versions", version),
    findRecord(again.db, "adaptations", adaptation),
    findRecord(again.db, "versions", other)?.draftId,
  ]).toEqual([undefined, undefined, undefined, kept]);
});
