import { insertRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { blankActivity } from "@shared/domain/activity";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage } from "@shared/domain/message";
import { addMinutes, at } from "@shared/domain/wall-time";
import { seededCopy, seededRandom } from "./seeded-text";

const MINUTES_OF_MONTH = 28 * 1440;

/** Fills the first 28 days of a month (`2027-06`) with messages and one activity among twenty-five items. */
export function seedMonth(store: Store, month: string, count: number): void {
  const random = seededRandom(Number(month.slice(5)));
  store.write({ code: "bench.seed", subject: month }, (tx) => {
    const groupIds = ["新手群", "VIP群", "宝妈群", "快闪群"].map((name) => {
      const group = insertRecord(tx, "groups", store.newId(), { ...blankChatGroup, name });
      return group.id;
    });
    for (let index = 0; index < count; index += 1) {
      const start = addMinutes(at(`${month}-01`, "00:00"), Math.floor(random() * MINUTES_OF_MONTH));
      const title = seededCopy(random, 10);
      if (index % 25 === 0) {
        const end = addMinutes(start, 120);
        insertRecord(tx, "activities", store.newId(), { ...blankActivity, title, start, end });
      } else {
        const groupId = groupIds[index % groupIds.length] ?? null;
        const text = seededCopy(random, 120);
        insertRecord(tx, "messages", store.newId(), { ...blankMessage, title, groupId, at: start, text });
      }
    }
  });
}
