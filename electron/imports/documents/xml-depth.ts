/** Whether elements of an XML part lie deeper within each other than `limit`: read in one pass, before any parser builds a tree of them. */
export function isXmlDeeper(part: Uint8Array, limit: number): boolean {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("latin1");
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const sign = xml.charAt(at + 1);
    if (sign === "?" || sign === "!") continue;
    if (sign === "/") depth -= 1;
    else {
      const end = xml.indexOf(">", at);
      if (end < 0) return false;
      if (xml.charAt(end - 1) !== "/") depth += 1;
      at = end;
    }
    if (depth > limit) return true;
  }
  return false;
}
