/** What the desktop window lends to the page (put there by the preload); absent in a plain browser, where each has a web fallback. */
export type DesktopBridge = {
  readonly platform: string;
  /** Native open dialog; the chosen path, or null when cancelled. */
  pickFile?(kind: "workspace" | "plan"): Promise<string | null>;
  /** Native save dialog; the chosen path, or null when cancelled. */
  pickSavePath?(suggested: string): Promise<string | null>;
  notify?(title: string, body: string): void;
  /** Calls back with the id of a command chosen in the native menu; answers with the way to stop. */
  onCommand?(listener: (id: string) => void): () => void;
};
