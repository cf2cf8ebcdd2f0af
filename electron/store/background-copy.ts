import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import program from "./backup-worker.cjs?raw";

const copyReport = z.object({
  problems: z.array(z.string()),
  rows: z.record(z.string(), z.number()),
  /** The last touch of a step that the copy has. */
  through: z.number(),
  hash: z.string(),
  secondHash: z.string().nullable(),
});

/** What the backup thread found in the copy it made. */
export type CopyReport = z.infer<typeof copyReport>;

/** What is copied where. `kinds` are the tables whose rows are counted. */
export type CopyRequest = {
  readonly source: string;
  readonly draft: string;
  readonly kinds: readonly string[];
  readonly secondDraft: string | null;
};

/** Copies and checks a workspace in a thread of its own; rejects with what went wrong there. */
export function copyInBackground(request: CopyRequest): Promise<CopyReport> {
  const driver = createRequire(import.meta.url).resolve("better-sqlite3");
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { eval: true, workerData: { ...request, driver } });
    // A backup does not keep the app from quitting; then the one at quit is made.
    worker.unref();
    worker.once("message", (report) => resolve(copyReport.parse(report)));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`backup thread: exit ${code}`)));
  });
}
