import { writeSync } from "node:fs";
import { openStore } from "@electron/store/open-store";
import { insertRecord, updateRecord } from "@electron/store/records";
import { QunceError } from "@shared/api/errors";
import { blankDraft } from "@shared/domain/draft";
import { uuidAt } from "./uuid-at";

/**
 * Writes drafts as fast as it can: `writing-child FILE FROM`. Every draft is made and then typed into; what is saved is
 * said only after the store has acknowledged it. Ends by itself only when a save fails, saying with what code.
 */
const [path = "", from = "0"] = process.argv.slice(2);
const store = openStore({ path, now: () => Date.now(), newId: () => uuidAt(made++, 1) });
let made = Number(from) * 10;

try {
  for (let index = Number(from); ; index += 1) {
    const id = uuidAt(index);
    store.write({ code: "drafts.create", subject: "" }, (tx) =>
      insertRecord(tx, "drafts", id, { ...blankDraft, title: `会员日${index}` }),
    );
    writeSync(1, `${id} 1\n`);
    for (let typed = 1; typed <= 3; typed += 1) {
      const plainText = `第${index}条，打了${typed}次字。`.repeat(typed * 20);
      const work = () =>
        store.write({ code: "drafts.update", subject: "" }, (tx) => updateRecord(tx, "drafts", id, { plainText }), {
          mergeKey: id,
        });
      writeSync(1, `${id} ${work().revision}\n`);
    }
  }
} catch (error) {
  writeSync(1, `failed ${error instanceof QunceError ? error.code : String(error)} ${store.readOnly}\n`);
  process.exit(1);
}
