/** The paper a page is printed on. */
export type Sheet = { readonly paper: "a4" | "a3"; readonly landscape: boolean };

/** The printable width of a sheet in CSS px, which is how wide its picture is drawn. */
export function sheetWidth({ paper, landscape }: Sheet): number {
  const portrait = { a4: [794, 1123], a3: [1123, 1587] } as const;
  return portrait[paper][landscape ? 1 : 0];
}
