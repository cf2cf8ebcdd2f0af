import { createHash } from "node:crypto";
import { SCHEMA_VERSION } from "@electron/store/migrations/migrations";
import { blankDraft } from "@shared/domain/draft";
import { type Zippable, zipSync } from "fflate";

/** What a test wants to be otherwise in a pack it makes by hand. */
export type MadePack = {
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** The records' part as JSON text. */
  readonly records?: string;
  /** Its bytes, where they are to be no text. */
  readonly body?: Uint8Array;
  readonly others?: Zippable;
};

/** A team pack written by hand with the right hash, as somebody would who means harm. */
export function madePack({ manifest, records = "{}", body = Buffer.from(records), others }: MadePack): File {
  const front = {
    format: "qunce-pack",
    version: 1,
    schema: SCHEMA_VERSION,
    workspace: "别家",
    author: "",
    madeAt: "2026-11-28T20:00",
    from: null,
    to: null,
    withStaff: false,
    counts: {},
    recordsHash: createHash("sha256").update(body).digest("hex"),
    ...manifest,
  };
  const files: Zippable = { "manifest.json": Buffer.from(JSON.stringify(front)), "records.json": body, ...others };
  return new File([new Uint8Array(zipSync(files, { level: 0 }))], "别家.qunce-pack");
}

/** A draft as a pack carries it, with these fields otherwise. */
export function packedDraft(change: Readonly<Record<string, unknown>>, lineage: unknown = { seen: ["v1"], units: {} }) {
  const record = {
    ...blankDraft,
    importKey: null,
    id: "019acaf0-4a00-7000-8000-0000000000aa",
    revision: 1,
    createdAt: "2026-11-28T20:00",
    updatedAt: "2026-11-28T20:00",
    trashedAt: null,
    title: "外来",
    body: { version: 1, doc: { type: "doc", content: [{ type: "paragraph" }] } },
    plainText: "",
    ...change,
  };
  return { record, lineage };
}
