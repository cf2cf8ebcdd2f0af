/// <reference path="../node-worker.d.ts" />
import type { ErrorReason } from "@shared/api/error-reasons";
import { documentLimits } from "./document-limits";
import type { DocumentAnswer, DocumentTask, OutlineNode } from "./document-worker";
import startDocumentWorker from "./document-worker?nodeWorker";

/** A document boiled down, with the pictures that lay inside it. */
export type Outline = { readonly root: OutlineNode; readonly embedded: readonly Uint8Array[]; readonly title: string };

/** Thrown for a document that cannot be read; the service names the file. */
export class DocumentRefused extends Error {
  readonly reason: ErrorReason;

  constructor(reason: ErrorReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** Reads a document in a bounded thread, which is ended when it takes too long or too much memory. Throws DocumentRefused. */
export async function readOutline(format: DocumentTask["format"], content: string | Uint8Array): Promise<Outline> {
  const answer = await parse(format, content);
  if ("reason" in answer) throw new DocumentRefused(answer.reason, { cause: new Error(answer.detail) });
  return { root: answer.outline, embedded: answer.embedded, title: answer.title };
}

function parse(format: DocumentTask["format"], content: string | Uint8Array): Promise<DocumentAnswer> {
  const { characters, nodes, depth, parseHeapMb, parseMs } = documentLimits;
  const task: DocumentTask = { kind: "read-document", format, content, limits: { characters, nodes, depth } };
  const worker = startDocumentWorker({
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: parseHeapMb },
  });
  return new Promise<DocumentAnswer>((resolve, reject) => {
    const tooSlow = (cause?: unknown) => reject(new DocumentRefused("document_slow", { cause }));
    const timer = setTimeout(tooSlow, parseMs);
    worker.once("message", (answer: DocumentAnswer) => resolve(answer));
    worker.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooSlow(error) : reject(error),
    );
    worker.once("exit", () => {
      clearTimeout(timer);
      tooSlow();
    });
  }).finally(() => worker.terminate());
}
