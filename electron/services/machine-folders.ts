import { posix, win32 } from "node:path";

/** Where this machine keeps things: our own small files, and what people make. */
export type MachineFolders = { readonly dataFolder: string; readonly documentsFolder: string };

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The usual folders of each system. `QUNCE_DATA` and `QUNCE_DOCUMENTS` override them: portable installs, tests. */
export function machineFolders({ platform, home, env }: Machine): MachineFolders {
  const { join } = platform === "win32" ? win32 : posix;
  const data = {
    win32: join(env.APPDATA ?? join(home, "AppData", "Roaming"), "Qunce"),
    darwin: join(home, "Library", "Application Support", "Qunce"),
    other: join(env.XDG_DATA_HOME || join(home, ".local", "share"), "qunce"),
  };
  return {
    dataFolder: env.QUNCE_DATA || data[platform === "win32" || platform === "darwin" ? platform : "other"],
    documentsFolder: env.QUNCE_DOCUMENTS || join(home, "Documents", "群策"),
  };
}
