import type { HandOver } from "@shared/domain/hand-over";

/** The bytes of a picture by its media id; undefined when they cannot be had. Never throws: one bad picture stops nothing (C31). */
export type ReadImage = (mediaId: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** What an exporter is given beside the messages. */
export type ExportTools = {
  readonly readImage: ReadImage;
  /** The instant of the export, in ms since 1970. */
  readonly now: number;
  /** Told how many of how many messages are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};

/** Writes a hand-over in one format. */
export type Exporter = (
  handOver: HandOver,
  tools: ExportTools,
) => Promise<string | Uint8Array<ArrayBuffer>> | string | Uint8Array<ArrayBuffer>;
