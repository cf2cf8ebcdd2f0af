import { type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain, Notification } from "electron";
import { NOTIFY, PICK_FILE, PICK_SAVE_PATH } from "./bridge-channels";
import { isOwnPage } from "./url-guard";

const FILE_FILTERS = {
  workspace: [{ name: "群策工作区 Qunce workspace", extensions: ["qunce"] }],
  plan: [{ name: "表格 Spreadsheet", extensions: ["xlsx", "csv"] }],
};

/** Answers what only a desktop program can do for the page: file dialogs and notifications. */
export function installBridge(window: () => BrowserWindow | undefined): void {
  answer(PICK_FILE, async (kind) => {
    const filters = kind === "plan" ? FILE_FILTERS.plan : FILE_FILTERS.workspace;
    const owner = window();
    const options = { properties: ["openFile" as const], filters };
    const result = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
    return result.filePaths[0] ?? null;
  });
  answer(PICK_SAVE_PATH, async (suggested) => {
    const options = { defaultPath: String(suggested), filters: FILE_FILTERS.workspace };
    const owner = window();
    const result = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
    return result.filePath || null;
  });
  answer(NOTIFY, async (title, body) => {
    if (Notification.isSupported()) new Notification({ title: String(title), body: String(body) }).show();
    return null;
  });
}

/** The only way a message is answered: it must come from the top frame of one of our own pages. */
function answer(channel: string, work: (...args: unknown[]) => Promise<string | null>): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    if (!isTrustedSender(event)) throw new Error("refused: not from the app's own page");
    return work(...args);
  });
}

function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}
