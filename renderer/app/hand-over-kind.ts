/** The command that takes in a pasted text; undefined for one that is nothing of ours. */
export function doorOfText(text: string): "takeReceipt" | "takeReview" | undefined {
  if (/群策回执\s+\d/.test(text)) return "takeReceipt";
  return /群策审阅\s+\d/.test(text) ? "takeReview" : undefined;
}

/** The command that takes in a dropped file by its name; undefined for any other. */
export function doorOfFile(name: string): "takeTeamPack" | undefined {
  return /\.qunce-pack$/i.test(name) ? "takeTeamPack" : undefined;
}
