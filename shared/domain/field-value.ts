import { audiencePrice, everydayPrice, memberPrice, skuFor } from "./audience-price";
import { applyFilters, defaultOf, fieldFilters } from "./field-filter";
import { activityDaysForMembers, dayForMembers, endForMembers } from "./member-wording";
import { type FieldSpan, FOR_POSTER } from "./merge-field";
import { formatYuan } from "./money";
import type { RenderInput } from "./render-input";
import { clockOf, dateOf } from "./wall-time";

type FieldSource = (input: RenderInput) => string | null | undefined;

/** What each known path stands for. A Map, so that a path such as `constructor` finds nothing (QUALITY 0.9). */
const sources: ReadonlyMap<string, FieldSource> = new Map<string, FieldSource>([
  ["群.名称", ({ group }) => group?.name],
  ["店铺.名称", ({ shop }) => shop?.name],
  ["商品.名称", ({ product }) => product?.name],
  ["商品.价格", priceBy(audiencePrice)],
  ["商品.会员价", priceBy(memberPrice)],
  ["商品.日常价", priceBy((sku, _audience, day) => everydayPrice(sku, day))],
  ["商品.规格", ({ product, audience }) => product && skuFor(product, audience)?.name],
  ["商品.链接", ({ product }) => product?.link],
  ["活动.名称", ({ activity }) => activity?.title],
  ["活动.日期", ({ activity }) => activity && activityDaysForMembers(activity.start, activity.end)],
  ["活动.开始", ({ activity }) => activity && clockOf(activity.start)],
  ["活动.结束", ({ activity }) => activity && endForMembers(activity.start, activity.end)],
  ["人设.名称", ({ voice }) => voice?.name],
  ["人设.签名", ({ voice }) => voice?.signOff],
  ["成员.姓名", ({ staff }) => staff?.name],
  ["等级.名称", ({ audience }) => audience.tiers[0]?.name],
  ["消息.日期", ({ message }) => dayForMembers(dateOf(message.at))],
  ["消息.时间", ({ message }) => clockOf(message.at)],
]);

/**
 * The text that stands for a path in a message; undefined when nothing is known, which keeps it unfilled.
 * What the workspace knows comes first, so that one price is the same everywhere (S27); then what was typed in for the
 * message, then for its draft, then for its activity; 昵称 and its like are left to the person who pastes.
 */
export function findFieldValue(path: string, input: RenderInput): string | undefined {
  return (
    filled(sources.get(path)?.(input)) ??
    typedIn(input.message.fieldValues, path) ??
    typedIn(input.draft?.fieldValues, path) ??
    typedIn(input.activity?.fieldValues, path) ??
    (FOR_POSTER.has(path) ? `【${path}】` : undefined)
  );
}

/** The minutes behind the paths that stand for a time, before they are put into words. */
const times: ReadonlyMap<string, FieldSource> = new Map<string, FieldSource>([
  ["活动.日期", ({ activity }) => activity?.start],
  ["活动.开始", ({ activity }) => activity?.start],
  ["活动.结束", ({ activity }) => activity?.end],
  ["消息.日期", ({ message }) => message.at],
  ["消息.时间", ({ message }) => message.at],
]);

/** The text that stands for a field in a message, written as its filters want it, else its default; undefined keeps it unfilled. */
export function findFieldText(
  { path, inner }: Pick<FieldSpan, "path" | "inner">,
  input: RenderInput,
): string | undefined {
  const value = findFieldValue(path, input);
  if (inner === path) return value;
  if (value === undefined) return defaultOf(inner);
  const time = times.get(path)?.(input) ?? undefined;
  return applyFilters(value, fieldFilters(inner), { time, now: input.message.at });
}

/** Prices are those of the message's own day: a price that starts tomorrow is not promised today. */
function priceBy(price: (...args: Parameters<typeof audiencePrice>) => number | undefined): FieldSource {
  return ({ product, audience, message }) => {
    const sku = product ? skuFor(product, audience) : undefined;
    const amount = sku && price(sku, audience, dateOf(message.at));
    return amount === undefined ? undefined : formatYuan(amount);
  };
}

function typedIn(values: Readonly<Record<string, string>> | undefined, path: string): string | undefined {
  return values && Object.hasOwn(values, path) ? filled(values[path]) : undefined;
}

function filled(value: string | null | undefined): string | undefined {
  return value === null || value === undefined || value.trim() === "" ? undefined : value;
}
