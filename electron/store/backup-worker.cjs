// Makes and checks a backup in a thread of its own: a large workspace takes seconds, and meanwhile the app must answer.
// Plain JavaScript that is put into the bundle as text and run from it (see background-copy.ts), so it imports nothing
// of ours. What it does is what `draftCopy` does, and a test compares the two.
const { createHash } = require("node:crypto");
const { closeSync, copyFileSync, fsyncSync, openSync, readSync } = require("node:fs");
const { parentPort, workerData } = require("node:worker_threads");

const { driver, source, draft, kinds, secondDraft } = workerData;
const Database = require(driver);

const reader = new Database(source, { readonly: true, fileMustExist: true, timeout: 5000 });
reader.prepare("VACUUM INTO ?").run(draft);
reader.close();
sync(draft);

const copy = new Database(draft, { readonly: true, fileMustExist: true });
const findings = copy.pragma("integrity_check(20)").map((row) => row.integrity_check);
const lost = copy.pragma("foreign_key_check").slice(0, 20);
const rows = Object.fromEntries(
  kinds.map((kind) => [kind, copy.prepare(`SELECT count(*) AS n FROM "${kind}"`).get().n]),
);
const { through } = copy.prepare(`SELECT coalesce(max("touch"), 0) AS through FROM "steps"`).get();
copy.close();

if (secondDraft) {
  copyFileSync(draft, secondDraft);
  sync(secondDraft);
}

parentPort.postMessage({
  problems: [
    ...findings.filter((finding) => finding !== "ok"),
    ...lost.map(({ table, rowid, parent }) => `reference: ${table} ${rowid} → ${parent}`),
  ],
  rows,
  through,
  hash: hash(draft),
  secondHash: secondDraft ? hash(secondDraft) : null,
});

function sync(path) {
  const file = openSync(path, "r+");
  fsyncSync(file);
  closeSync(file);
}

function hash(path) {
  const sum = createHash("sha256");
  const piece = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) sum.update(piece.subarray(0, read));
  closeSync(file);
  return sum.digest("hex");
}
