import type { DesktopBridge } from "@shared/api/desktop-bridge";
import { contextBridge, ipcRenderer } from "electron";
import { COMMAND_MESSAGE, NOTIFY, PICK_FILE, PICK_SAVE_PATH } from "./shell/bridge-channels";

const bridge: DesktopBridge = {
  platform: process.platform,
  pickFile: (kind) => ipcRenderer.invoke(PICK_FILE, kind),
  pickSavePath: (suggested) => ipcRenderer.invoke(PICK_SAVE_PATH, suggested),
  notify: (title, body) => void ipcRenderer.invoke(NOTIFY, title, body),
  onCommand: (listener) => {
    const forward = (_event: unknown, id: unknown) => listener(String(id));
    ipcRenderer.on(COMMAND_MESSAGE, forward);
    return () => ipcRenderer.off(COMMAND_MESSAGE, forward);
  },
};

contextBridge.exposeInMainWorld("qunce", Object.freeze(bridge));
