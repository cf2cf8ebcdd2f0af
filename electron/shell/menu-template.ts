import { type CommandId, commands } from "@shared/commands";
import type { MenuItemConstructorOptions } from "electron";

type Language = "zh" | "en";

const HEADINGS = {
  file: { zh: "文件", en: "File" },
  edit: { zh: "编辑", en: "Edit" },
  go: { zh: "前往", en: "Go" },
  view: { zh: "显示", en: "View" },
} as const;

const FILE_COMMANDS = ["newDraft", "newActivity", "newMessage", "export", "backUpNow", "closeWorkspace"] as const;
const GO_COMMANDS = commands.filter((command) => command.id.startsWith("go")).map((command) => command.id);

/** The application menu as a value: our commands plus the system's own roles. */
export function menuTemplate(
  language: Language,
  isMac: boolean,
  run: (id: CommandId) => void,
): MenuItemConstructorOptions[] {
  const entry = (id: CommandId): MenuItemConstructorOptions => {
    const command = commands.find((candidate) => candidate.id === id);
    // Single letters belong to the page: as accelerators they would fire while someone types.
    const accelerator = command?.keys.startsWith("mod+") ? command.keys.replace("mod", "CmdOrCtrl") : undefined;
    return {
      label: command?.label[language] ?? id,
      click: () => run(id),
      // The page handles its own keys; the menu only shows them.
      registerAccelerator: false,
      ...(accelerator ? { accelerator } : {}),
    };
  };
  const separator = { type: "separator" } as const;
  return [
    ...(isMac ? [{ role: "appMenu" } as const] : []),
    {
      label: HEADINGS.file[language],
      submenu: [...FILE_COMMANDS.map(entry), separator, { role: isMac ? "close" : "quit" }],
    },
    {
      label: HEADINGS.edit[language],
      submenu: [
        entry("undo"),
        entry("redo"),
        separator,
        { role: "cut" },
        { role: "copy" },
        { role: "paste" },
        { role: "pasteAndMatchStyle" },
        { role: "selectAll" },
        separator,
        entry("search"),
      ],
    },
    { label: HEADINGS.go[language], submenu: GO_COMMANDS.map(entry) },
    {
      label: HEADINGS.view[language],
      submenu: [
        entry("pasteWindow"),
        separator,
        { role: "resetZoom" },
        { role: "zoomIn" },
        { role: "zoomOut" },
        { role: "togglefullscreen" },
      ],
    },
    { role: "windowMenu" },
  ];
}
