import type { workspaceState } from "@shared/api/contract/workspaces";
import type { z } from "zod";

/** What the open workspace is and how it stands. */
export type WorkspaceState = z.infer<typeof workspaceState>;
