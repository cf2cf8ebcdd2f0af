import { app, type BrowserWindow, Menu } from "electron";
import { COMMAND_MESSAGE } from "./bridge-channels";
import { menuTemplate } from "./menu-template";

/** Puts up the application menu; its entries run the page's own commands. */
export function installMenu(window: () => BrowserWindow | undefined): void {
  const language = app.getLocale().startsWith("zh") ? "zh" : "en";
  const template = menuTemplate(language, process.platform === "darwin", (id) => {
    window()?.webContents.send(COMMAND_MESSAGE, id);
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
