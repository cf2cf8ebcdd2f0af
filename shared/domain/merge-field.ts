import { defaultOf } from "./field-filter";

/** What kind of value a merge field gives, so that the editor can show it. */
export type FieldType = "text" | "money" | "date" | "time" | "link";

/** A merge field the workspace can fill by itself. */
export type CatalogueField = {
  readonly path: string;
  readonly type: FieldType;
  readonly label: { readonly zh: string; readonly en: string };
};

const field = (path: string, type: FieldType, zh: string, en: string): CatalogueField => ({
  path,
  type,
  label: { zh, en },
});

/** Every path with a meaning of its own, in the order in which the editor offers them. Any other path is a value the person types in. */
export const FIELD_CATALOGUE: readonly CatalogueField[] = [
  field("昵称", "text", "对方昵称（粘贴时填）", "Reader's nickname (filled when pasting)"),
  field("群.名称", "text", "群名称", "Group name"),
  field("店铺.名称", "text", "店铺名称", "Shop name"),
  field("商品.名称", "text", "商品名称", "Product name"),
  field("商品.价格", "money", "商品价格（这群人的价）", "Price for these readers"),
  field("商品.会员价", "money", "商品会员价", "Member price"),
  field("商品.日常价", "money", "商品日常价（所有人）", "Everyday price"),
  field("商品.规格", "text", "商品规格", "Product size"),
  field("商品.链接", "link", "商品链接", "Product link"),
  field("活动.名称", "text", "活动名称", "Activity name"),
  field("活动.日期", "date", "活动日期", "Activity date"),
  field("活动.开始", "time", "活动开始时间", "Activity start"),
  field("活动.结束", "time", "活动结束时间", "Activity end"),
  field("人设.名称", "text", "人设名称", "Voice name"),
  field("人设.签名", "text", "人设签名", "Voice sign-off"),
  field("成员.姓名", "text", "成员姓名", "Staff name"),
  field("等级.名称", "text", "会员等级", "Tier name"),
  field("消息.日期", "date", "发送日期", "Date of the message"),
  field("消息.时间", "time", "发送时间", "Time of the message"),
];

/** Fields left open on purpose: only the person who pastes knows them. They leave as 【昵称】 and never count as unfilled. */
export const FOR_POSTER: ReadonlySet<string> = new Set(["昵称"]);

/** One `{{…}}` in a text: `start` included, `end` not, both in UTF-16 units. */
export type FieldSpan = {
  readonly start: number;
  readonly end: number;
  /** What stands between the braces, trimmed: the name kept in the editor's chip. */
  readonly inner: string;
  /** The path to look up: the part before `|`, full-width dots and stray blanks put right. */
  readonly path: string;
};

/** Longest text between the braces; longer is no field but prose that happens to hold braces. */
const MAX_INNER = 64;

/**
 * Finds the merge fields of a text in one forward pass: time grows with the text, whatever it holds
 * (a backtracking pattern hangs on 16,000 blanks, QUALITY 0.8). Full-width ｛｛…｝｝ counts too, because a Chinese
 * input method types it. A field stays on one line and holds no brace.
 */
export function scanFields(text: string): FieldSpan[] {
  if (!holdsBrace(text)) return [];
  const source = text.includes("｛｛") ? text.replaceAll("｛｛", "{{").replaceAll("｝｝", "}}") : text;
  const spans: FieldSpan[] = [];
  let open = source.indexOf("{{");
  while (open >= 0) {
    const stop = endOfInner(source, open + 2);
    const inner = source.startsWith("}}", stop) ? source.slice(open + 2, stop).trim() : "";
    const path = inner.length <= MAX_INNER ? pathOf(inner) : "";
    if (path !== "") spans.push({ start: open, end: stop + 2, inner, path });
    open = source.indexOf("{{", path === "" ? open + 1 : stop + 2);
  }
  return spans;
}

/** Whether a text can hold a merge field at all. Most cannot, and one character is found fastest. */
export function holdsBrace(text: string): boolean {
  return text.includes("{") || text.includes("｛");
}

/** Index of the first brace or line break from `from` on, or the text's length. */
function endOfInner(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x7b || code === 0x7d || code === 0x0a || code === 0x0d) return index;
  }
  return text.length;
}

function pathOf(inner: string): string {
  const bar = inner.search(/[|｜]/);
  const path = bar < 0 ? inner : inner.slice(0, bar);
  const parts = path.split(/[.．。｡]/).map((part) => part.trim());
  return parts.some((part) => part !== "") ? parts.join(".") : "";
}

/** Replaces every merge field by what `fill` answers; undefined leaves it standing as it was written. */
export function replaceFields(text: string, fill: (span: FieldSpan) => string | undefined): string {
  return replaceSpans(text, scanFields(text), fill);
}

/** As `replaceFields`, for a text whose fields are known already: copy that goes out many times is scanned once. */
export function replaceSpans(
  text: string,
  spans: readonly FieldSpan[],
  fill: (span: FieldSpan) => string | undefined,
): string {
  if (spans.length === 0) return text;
  let filled = "";
  let from = 0;
  for (const span of spans) {
    filled += text.slice(from, span.start) + (fill(span) ?? text.slice(span.start, span.end));
    from = span.end;
  }
  return filled + text.slice(from);
}

/** The paths of the merge fields in a text, each once, in order of appearance. */
export function fieldPathsOf(text: string): string[] {
  const spans = scanFields(text);
  return spans.length === 0 ? [] : [...new Set(spans.map((span) => span.path))];
}

/** What fields of a text say they show without a value: path → default. The first mention of a path counts. */
export function fieldDefaultsOf(text: string): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  for (const { path, inner } of scanFields(text)) {
    const fallback = inner === path ? undefined : defaultOf(inner);
    if (fallback !== undefined && !defaults.has(path)) defaults.set(path, fallback);
  }
  return defaults;
}
