/** Names of the few messages between page and shell; no data of the workspace travels on them. */
export const COMMAND_MESSAGE = "qunce:command";
export const PICK_FILE = "qunce:pick-file";
export const PICK_SAVE_PATH = "qunce:pick-save-path";
export const NOTIFY = "qunce:notify";
/** A notification was clicked; carries what it was about. */
export const NOTIFICATION_CLICKED = "qunce:notification-clicked";
export const OPEN_PASTE_WINDOW = "qunce:open-paste-window";
