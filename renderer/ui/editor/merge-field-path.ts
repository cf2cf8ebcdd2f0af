/** Longest path a merge field may have; the stored document refuses longer ones. */
const MAX_LENGTH = 64;

/** Whether a value may be the path of a merge field, e.g. 商品.价格: what the stored document accepts. */
export function isFieldPath(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= MAX_LENGTH && !/[{}｛｝\n]/.test(value);
}
