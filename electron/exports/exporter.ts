import type { ExportPhase, LeftOut, LeftOutReason } from "@shared/api/contract/export-jobs";
import type { HandOver } from "@shared/domain/hand-over";

/** How the making of a file is followed from outside. */
export type ExportSteps = {
  /**
   * Says how far it is; `total` is 0 where nobody knows. Lets other work have its turn when it is time, so it is awaited, at
   * every item. Throws EXPORT_CANCELLED once nobody wants the file any more.
   */
  readonly advance: (phase: ExportPhase, done: number, total: number) => Promise<void>;
  /** Notes something that does not get into the file; the rest is made (C31). */
  readonly leaveOut: (item: LeftOut) => void;
  /** Aborted once nobody wants the file any more, for what cannot be asked step by step. */
  readonly signal: AbortSignal;
};

/** The bytes of a picture by its media id, or why they cannot be had. Never throws: one bad picture stops nothing (C31). */
export type ReadImage = (mediaId: string) => Promise<Uint8Array<ArrayBuffer> | LeftOutReason>;

/** What an exporter is given beside the messages. */
export type ExportTools = ExportSteps & {
  readonly readImage: ReadImage;
  /** The instant of the export, in ms since 1970. */
  readonly now: number;
};

/** Writes a hand-over in one format. */
export type Exporter = (handOver: HandOver, tools: ExportTools) => Promise<string | Uint8Array<ArrayBuffer>>;
