/** Where a page of drafts ends: the place of its last item in the order. Text without meaning to anybody else. */
export type DraftCursor = { readonly updatedAt: string; readonly id: string };

/** The cursor as it travels to the screen and back. */
export function formatDraftCursor({ updatedAt, id }: DraftCursor): string {
  return `${updatedAt}~${id}`;
}

/** Reads a cursor; undefined for text that is none, which then begins at the first page. */
export function parseDraftCursor(text: string | undefined): DraftCursor | undefined {
  const [updatedAt, id] = text?.split("~") ?? [];
  return updatedAt && id ? { updatedAt, id } : undefined;
}
