import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Job } from "@electron/services/jobs/job";
import { JobDesk } from "@electron/services/jobs/job-desk";
import type { ExportNews, ExportPhase } from "@shared/api/contract/export-jobs";
import { type ExportFormat, exportFormat } from "@shared/api/contract/exports";
import { QunceError } from "@shared/api/errors";
import { describe, expect, it, onTestFinished } from "vitest";
import { seedMessages } from "../../bench/seeded-workspace";
import { idOf } from "../../support/a-shop";
import { failureOf, freshApp } from "../../support/app";

const SPAN = { from: "2024-01-01", to: "2027-12-31" };
const nobody = new AbortController().signal;

/** Everything a desk tells of a job. */
async function newsOf(desk: JobDesk, id: string): Promise<ExportNews[]> {
  const all: ExportNews[] = [];
  for await (const news of desk.news(id, nobody)) all.push(news);
  return all;
}

/** A desk of a test's own. */
function aDesk(): JobDesk {
  const desk = new JobDesk();
  onTestFinished(() => desk.close());
  return desk;
}

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => "made",
    (error: unknown) => (error instanceof QunceError ? error.code : String(error)),
  );

describe("a job", () => {
  it("is told of step by step, in order, and its end comes last", async () => {
    const desk = aDesk();
    const work = async (job: Job) => {
      await job.advance("pictures", 1, 1);
      await job.advance("writing", 1, 2);
      job.leaveOut({ messageId: null, at: "", place: "", title: "", name: "海报.png", reason: "missing" });
      await job.advance("packing", 0, 0);
      return "文件";
    };
    const [made, news] = await Promise.all([desk.run({ jobId: idOf(1) }, work), newsOf(desk, idOf(1))]);
    const leftOut = [{ messageId: null, at: "", place: "", title: "", name: "海报.png", reason: "missing" }];
    expect([made, news]).toEqual([
      "文件",
      [
        { kind: "progress", phase: "collecting", done: 0, total: 0 },
        { kind: "progress", phase: "pictures", done: 1, total: 1 },
        { kind: "progress", phase: "writing", done: 1, total: 2 },
        { kind: "progress", phase: "packing", done: 0, total: 0 },
        { kind: "end", outcome: "made", leftOut },
      ],
    ]);
  });

  it("stops at its next step once it is given up, and does nothing after it", async () => {
    const desk = aDesk();
    const written: number[] = [];
    const running = desk.run({ jobId: idOf(1) }, async ({ advance }) => {
      for (let item = 1; item <= 5; item++) {
        written.push(item);
        if (item === 3) expect(desk.cancel(idOf(1))).toBe(true);
        await advance(item % 2 === 0 ? "writing" : "pictures", item, 5);
      }
    });
    expect([await codeOf(running), written]).toEqual(["EXPORT_CANCELLED", [1, 2, 3]]);
    expect(await newsOf(desk, idOf(1))).toEqual([{ kind: "end", outcome: "cancelled", leftOut: [] }]);
  });

  it("counts as given up when that comes too late for its last step", async () => {
    const desk = aDesk();
    expect(await codeOf(desk.run({ jobId: idOf(1) }, () => desk.cancel(idOf(1))))).toBe("EXPORT_CANCELLED");
  });

  it("is given up when its caller goes away", async () => {
    const caller = new AbortController();
    const running = aDesk().run({ hungUp: caller.signal }, async ({ advance }) => {
      caller.abort();
      await advance("printing", 0, 0);
    });
    expect(await codeOf(running)).toBe("EXPORT_CANCELLED");
  });

  it("fails with what it failed with, and is told of as failed", async () => {
    const desk = aDesk();
    const running = desk.run({ jobId: idOf(1) }, () => Promise.reject(new QunceError("EXPORT_EMPTY")));
    expect([await codeOf(running), await newsOf(desk, idOf(1))]).toEqual([
      "EXPORT_EMPTY",
      [{ kind: "end", outcome: "failed", leftOut: [] }],
    ]);
  });

  it("has an id of its own: two at once under one are refused", async () => {
    const desk = aDesk();
    const first = desk.run({ jobId: idOf(1) }, ({ advance }) => advance("packing", 0, 0));
    expect(await codeOf(desk.run({ jobId: idOf(1) }, () => {}))).toBe("INVALID_INPUT");
    await first;
  });

  it("cannot be given up under an id that nobody uses, or after its end", async () => {
    const desk = aDesk();
    await desk.run({ jobId: idOf(1) }, () => {});
    expect([desk.cancel(idOf(1)), desk.cancel(idOf(2))]).toEqual([false, false]);
  });

  it("is given up when the app quits, and whoever waits for one that never came is let go", async () => {
    const desk = new JobDesk();
    const waiting = newsOf(desk, idOf(9));
    const endless = codeOf(
      desk.run({}, async ({ advance }) => {
        for (;;) await advance("writing", 0, 0);
      }),
    );
    await desk.close();
    expect([await endless, await waiting]).toEqual(["EXPORT_CANCELLED", []]);
  });
});

/** The step in which each format spends its time; JSON takes a tenth of a second, what is printed is another program's. */
const LONGEST_STEP: Partial<Record<ExportFormat, ExportPhase>> = {
  texts: "writing",
  text: "writing",
  csv: "writing",
  ics: "writing",
  html: "writing",
  md: "writing",
  xlsx: "packing",
  docx: "packing",
};

describe("ten thousand messages", () => {
  it("let others be answered while they are written, in every format, and stop when given up", async () => {
    const { client, store } = await freshApp();
    seedMessages(store, 10_000);
    const seen: unknown[] = [];
    for (const [format, step] of Object.entries(LONGEST_STEP)) {
      const jobId = store.newId();
      const making = failureOf(client.exports.create({ ...SPAN, format: exportFormat.parse(format), jobId }));
      let answered = 0;
      for await (const news of await client.exports.progress({ jobId })) {
        while (news.kind === "progress" && news.phase === step && answered < 3) {
          await client.groups.list();
          answered += 1;
        }
        if (answered === 3) await client.exports.cancel({ jobId });
      }
      seen.push([format, answered, await making]);
    }
    const stopped = { code: "EXPORT_CANCELLED", params: {} };
    expect(seen).toEqual(Object.keys(LONGEST_STEP).map((format) => [format, 3, stopped]));
  }, 120_000);
});

describe("a printed page that is given up", () => {
  it("leaves no profile of a browser behind", async () => {
    const { client, store } = await freshApp({ sample: true });
    const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith("qunce-print-"));
    const before = profiles();
    const jobId = store.newId();
    const making = failureOf(client.exports.create({ ...SPAN, format: "pdf", allowUnfilled: true, jobId }));
    for await (const news of await client.exports.progress({ jobId })) {
      if (news.kind === "progress" && news.phase === "printing") await client.exports.cancel({ jobId });
    }
    expect([await making, profiles().filter((name) => !before.includes(name))]).toEqual([
      { code: "EXPORT_CANCELLED", params: {} },
      [],
    ]);
  });
});
