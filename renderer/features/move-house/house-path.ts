/** Where the file of a moving workspace would lie by itself: `…/店铺.qunce` → `…/店铺.qunce-house`. */
export function houseBeside(path: string): string {
  return path === "" ? "" : path.replace(/(\.qunce)?$/i, ".qunce-house");
}
