import type { CliOption } from "./command";

/** The option every command on a workspace takes. */
export const workspaceOption = {
  workspace: {
    type: "string",
    value: "FILE",
    explain: { zh: "工作区文件（*.qunce）", en: "the workspace file (*.qunce)" },
  },
} as const satisfies Record<string, CliOption>;
