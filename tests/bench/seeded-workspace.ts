import { insertRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankDraft } from "@shared/domain/draft";
import { blankMessage } from "@shared/domain/message";
import { richTextOf } from "@shared/domain/rich-text";
import { addDays } from "@shared/domain/wall-time";
import { seededCopy, seededRandom } from "./seeded-text";

const FIRST_DAY = "2024-01-01";
const DAYS = 1_095;
const ROWS_A_STEP = 2_000;
/** Work of the past is done: a workspace in use has few overdue messages. */
const DONE_BEFORE = "2026-11-20";

/** Fills a workspace with messages of 200 characters spread over three years and a few groups. */
export function seedMessages(store: Store, count: number): void {
  const random = seededRandom(1);
  const groups = ["新手群", "VIP群", "宝妈群", "快闪群"].map((name) => {
    const id = store.newId();
    store.write({ code: "bench.seed", subject: name }, (tx) =>
      insertRecord(tx, "groups", id, { ...blankChatGroup, name }),
    );
    return id;
  });
  inSteps(store, count, (tx, index) => {
    const day = addDays(FIRST_DAY, Math.floor(random() * DAYS));
    const hour = String(8 + Math.floor(random() * 14)).padStart(2, "0");
    const at = `${day}T${hour}:${index % 2 === 0 ? "00" : "30"}`;
    const text = seededCopy(random, 200);
    const isDone = day < DONE_BEFORE;
    insertRecord(tx, "messages", store.newId(), {
      ...blankMessage,
      at,
      title: seededCopy(random, 8),
      groupId: groups[index % groups.length] ?? null,
      text,
      status: isDone ? "sent" : "ready",
      ...(isDone ? { sentAt: at, sentText: text } : {}),
    });
  });
}

/** Fills a workspace with drafts of 200 characters. */
export function seedDrafts(store: Store, count: number): void {
  const random = seededRandom(2);
  inSteps(store, count, (tx, index) => {
    const text = seededCopy(random, 200);
    const body = richTextOf(index % 5_000 === 0 ? `${text}\n松烟墨色 sku-${index}` : text);
    insertRecord(tx, "drafts", store.newId(), { ...blankDraft, title: seededCopy(random, 10), body, plainText: text });
  });
}

function inSteps(
  store: Store,
  count: number,
  insert: (tx: Parameters<Parameters<Store["write"]>[1]>[0], index: number) => void,
): void {
  for (let from = 0; from < count; from += ROWS_A_STEP) {
    store.write({ code: "bench.seed", subject: String(from) }, (tx) => {
      for (let index = from; index < Math.min(count, from + ROWS_A_STEP); index += 1) insert(tx, index);
    });
  }
}
