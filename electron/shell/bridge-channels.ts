/** Names of the few messages between page and shell; no data of the workspace travels on them. */
export const COMMAND_MESSAGE = "qunce:command";
export const PICK_FILE = "qunce:pick-file";
export const PICK_SAVE_PATH = "qunce:pick-save-path";
export const NOTIFY = "qunce:notify";
