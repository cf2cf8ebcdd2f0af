/** What the desktop window lends to the page (put there by the preload); absent in a plain browser, where each has a web fallback. */
export type DesktopBridge = {
  readonly platform: string;
  /** Native open dialog; the chosen path, or null when cancelled. */
  pickFile?(kind: "workspace" | "plan" | "house"): Promise<string | null>;
  /** Native save dialog for a workspace, or by the suggestion's ending for a whole one that moves; the chosen path, or null when cancelled. */
  pickSavePath?(suggested: string): Promise<string | null>;
  /** Shows a notification; clicking it brings the window up and calls back with the message it was about. */
  notify?(title: string, body: string, messageId?: string): void;
  onNotificationClicked?(listener: (messageId: string) => void): () => void;
  /** Opens the small window above all others, at a message when one is given. */
  openPasteWindow?(messageId?: string): void;
  /** Calls back with the id of a command chosen in the native menu; answers with the way to stop. */
  onCommand?(listener: (id: string) => void): () => void;
};
