import { selectMessages } from "@electron/store/messages";
import { updateRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { QunceError } from "@shared/api/errors";
import type { Message } from "@shared/domain/message";
import { csvFile } from "./plan-files";

/** Columns of the small plans that the import tests type in themselves. */
export const HEADER = ["日期", "时间", "群", "标题", "文案", "谁来发", "状态"];

/** Two rows of such a plan. */
export const MORNING = ["2026-12-01", "8:30", "宝妈群", "早安", "今天零下三度，出门给宝宝戴好帽子", "小满", "已写"];
export const EVENING = ["2026-12-01", "20:00", "宝妈群", "话题", "你家宝宝几点睡？", "店长", "已写"];

/** A plan file of such rows. */
export const plan = (...rows: string[][]) => csvFile([HEADER, ...rows]);

/** A row with one cell changed. */
export const changed = (row: string[], index: number, value: string) =>
  row.map((cell, at) => (at === index ? value : cell));

/** The living messages in short, in time order. */
export const inShort = (store: Store) =>
  selectMessages(store.db, {}).map(({ at, title, text, status }) => `${at} ${title} ${status} ${text}`);

/** The only message there is. */
export const only = (store: Store): Message => {
  const [message, ...others] = selectMessages(store.db, {});
  if (!message || others.length > 0) throw new Error("one message expected");
  return message;
};

/** Changes a message as the app would. */
export const edit = (store: Store, id: string, changes: Partial<Message>) =>
  store.write({ code: "test", subject: "" }, (tx) => updateRecord(tx, "messages", id, changes));

/** The code and params of the error that work ends with. */
export const codeOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof QunceError ? { code: error.code, ...error.params } : error;
};
