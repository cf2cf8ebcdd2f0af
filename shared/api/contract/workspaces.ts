import { z } from "zod";
import { settings } from "../../domain/settings";
import { operation } from "../operation";
import { jobId } from "./export-jobs";

/** What the open workspace is and how it stands; `null` where none is open. */
export const workspaceState = z.object({
  path: z.string(),
  settings,
  readOnly: z.object({ reason: z.enum(["asked", "locked", "file", "folder", "disk", "changed"]) }).nullable(),
  /** The backup light: when the last verified backup was made, and whether changes came after it. */
  backup: z.object({ lastAt: z.string().nullable(), pending: z.boolean(), failed: z.string().nullable() }),
  /** A warning about where the file lies: in a synced folder or on a network drive. */
  placeWarning: z.enum(["synced_folder", "network_drive"]).nullable(),
  now: z.string(),
  today: z.string(),
});

export type WorkspaceState = z.infer<typeof workspaceState>;

const workspaceFile = z.object({
  path: z.string(),
  name: z.string(),
  lastOpenedAt: z.string().nullable(),
  exists: z.boolean(),
});

export const workspacesContract = {
  /** The open workspace, or null: then the welcome screen shows. */
  current: operation.output(workspaceState.nullable()),
  /** Workspaces opened lately and those lying in the default folder. */
  list: operation.output(z.object({ folder: z.string(), files: z.array(workspaceFile) })),
  /** Makes a new workspace, at `path` or under `name` in the default folder, and opens it. Never overwrites. */
  create: operation
    .input(z.object({ name: z.string().min(1).max(60), path: z.string().max(2000).optional() }))
    .output(workspaceState),
  open: operation
    .input(z.object({ path: z.string().min(1).max(2000), readOnly: z.boolean().optional() }))
    .output(workspaceState),
  /** Opens the sample shop as a fresh file whose dates lie around today; at `path`, or in the default folder. Never overwrites. */
  openSample: operation.input(z.object({ path: z.string().max(2000).optional() }).optional()).output(workspaceState),
  /** Saves a verified copy of the open workspace under another path. */
  saveCopy: operation.input(z.object({ path: z.string().min(1).max(2000) })).output(z.object({ path: z.string() })),
  /** Writes the open workspace with all its pictures into one file for another machine. */
  moveOut: operation
    .input(z.object({ path: z.string().min(1).max(2000), jobId: jobId.optional() }))
    .output(z.object({ path: z.string(), bytes: z.number().int(), pictures: z.number().int() })),
  /** Unpacks such a file into a workspace of its own, verified part by part, and opens it. Never overwrites. */
  moveIn: operation
    .input(z.object({ from: z.string().min(1).max(2000), to: z.string().max(2000).optional() }))
    .output(workspaceState),
  close: operation.output(z.object({ closed: z.boolean() })),
  updateSettings: operation.input(z.object({ changes: settings.partial() })).output(settings),
};
