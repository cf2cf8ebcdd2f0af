import type { Activity } from "./activity";
import type { Product } from "./product";
import type { RepurchaseAnswer, RepurchaseGhost, SaleWave } from "./repurchase";
import { addDays, type DateText, dateOf } from "./wall-time";

/** Kinds of activity that sell, whatever goal was written on them. */
const SELLING: ReadonlySet<Activity["type"]> = new Set([
  "member_day",
  "inner_sale",
  "flash_sale",
  "presale",
  "order_chain",
  "live",
  "clearance",
  "anniversary",
]);

/** Whether an activity sells its products to its groups; a cancelled one does not. */
export function isSale({ type, goal, status }: Pick<Activity, "type" | "goal" | "status">): boolean {
  return status !== "cancelled" && (goal === "sell" || SELLING.has(type));
}

/** The waves an activity makes: every product of it to every group of it, on the day it begins. */
export function wavesOf(activity: Activity): SaleWave[] {
  if (!isSale(activity)) return [];
  const groupIds = activity.groupIds.length > 0 ? activity.groupIds : [null];
  return activity.productIds.flatMap((productId) =>
    groupIds.map((groupId) => ({
      productId,
      groupId,
      date: dateOf(activity.start),
      title: activity.title,
      by: "activity" as const,
      activityId: activity.id,
      activityType: activity.type,
    })),
  );
}

/** What the ghosts are reckoned from; `groups` holds those that may be sold to, by id. */
export type RepurchaseBasis = {
  readonly products: readonly Pick<Product, "id" | "name" | "repurchaseDays" | "repurchaseAnswers">[];
  readonly groups: ReadonlyMap<string, { readonly name: string }>;
  readonly waves: readonly SaleWave[];
  readonly leadDays: number;
  readonly today: DateText;
};

/** A product that is bought again, and what was answered to its proposals. */
type Bought = { readonly repurchaseDays: number; readonly repurchaseAnswers: readonly RepurchaseAnswer[] };

/**
 * When to sell what to whom again: the day of a product's last wave in a group, plus its cycle, less the lead. What is
 * only planned counts too unless it comes far too late, so accepting a proposal moves the next one on, and a sale
 * planned for next summer does not hide the gap before it. What is overdue stands on today; what was answered is gone
 * until there is a newer wave. In order of day, product, group.
 */
export function repurchaseGhosts({ products, groups, waves, leadDays, today }: RepurchaseBasis): RepurchaseGhost[] {
  const byId = new Map(products.map((product) => [product.id, product]));
  const places = Map.groupBy(waves, ({ productId, groupId }) => `${productId} ${groupId ?? ""}`);
  const ghosts = [...places.values()].flatMap((ofPlace): RepurchaseGhost[] => {
    const product = byId.get(ofPlace[0]?.productId ?? "");
    if (!product?.repurchaseDays) return [];
    const { repurchaseDays, repurchaseAnswers } = product;
    const wave = lastWave(ofPlace, { repurchaseDays, repurchaseAnswers }, today);
    if (!wave) return [];
    const group = wave.groupId === null ? null : groups.get(wave.groupId);
    if (group === undefined) return [];
    const answer = answerTo(wave, repurchaseAnswers);
    if (answer?.until === null) return [];
    const due = addDays(wave.date, Math.max(repurchaseDays - leadDays, 1));
    const asked = answer?.until ?? due;
    return [
      {
        productId: product.id,
        productName: product.name,
        groupId: wave.groupId,
        groupName: group?.name ?? null,
        date: asked < today ? today : asked,
        due,
        last: wave,
        cycleDays: repurchaseDays,
        leadDays,
        postponed: answer !== undefined,
      },
    ];
  });
  return ghosts.sort((a, b) => compare(orderOf(a), orderOf(b)));
}

/** The wave to reckon from: the latest there was, and from there on every planned one that answers the one before. */
function lastWave(waves: readonly SaleWave[], { repurchaseDays, repurchaseAnswers }: Bought, today: DateText) {
  const inOrder = waves.toSorted((a, b) => compare(a.date, b.date));
  const behind = Math.max(
    inOrder.findLastIndex(({ date }) => date <= today),
    0,
  );
  let last = inOrder[behind];
  for (const next of inOrder.slice(behind + 1)) {
    if (!last) break;
    const asked = answerTo(last, repurchaseAnswers)?.until ?? "";
    // A sale a cycle late, one within a cycle from now, one on the day it was put off to: the product is seen to.
    const answers = [addDays(last.date, 2 * repurchaseDays), addDays(today, repurchaseDays), asked];
    if (answers.every((day) => next.date > day)) break;
    last = next;
  }
  return last;
}

function answerTo({ groupId, date }: SaleWave, answers: readonly RepurchaseAnswer[]): RepurchaseAnswer | undefined {
  return answers.find((answer) => answer.groupId === groupId && answer.wave === date);
}

const orderOf = ({ date, productName, groupName }: RepurchaseGhost) => `${date} ${productName} ${groupName ?? ""}`;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
