import type { ActivityTemplate } from "@shared/domain/activity-template";
import { addMinutes, at, minutesBetween, type WallTime } from "@shared/domain/wall-time";
import { ruleTextOf } from "../series/repeat-choice";
import { presetChoice, type RepeatPreset } from "../series/repeat-presets";
import type { ActivityBeginning } from "./activity-beginning";
import { fittingStart } from "./fitting-start";

/** What a person says of an activity that begins from a template. */
export type NewActivity = {
  readonly title: string;
  readonly start: WallTime;
  readonly end: WallTime;
  readonly groupIds: string[];
  readonly productIds: string[];
  readonly ownerStaffId: string | null;
  /** How it repeats, and how often in all; null for once. */
  readonly repeat: RepeatPreset | null;
  readonly times: number;
};

/** Offered first: two months of a weekly thing. */
const FIRST_TIMES = 8;

/** The answers a new activity starts with: the template's clock time on the day that was meant, else on the next that fits. */
export function beginActivity(template: ActivityTemplate, beginning: ActivityBeginning, now: WallTime): NewActivity {
  const { date, groupIds = [], productIds = [] } = beginning;
  const start = beginning.start ?? (date ? at(date, template.startClock) : fittingStart(template, now));
  const end = addMinutes(start, template.durationMinutes);
  return {
    title: template.name,
    start,
    end,
    groupIds: [...groupIds],
    productIds: [...productIds],
    ownerStaffId: null,
    repeat: null,
    times: FIRST_TIMES,
  };
}

/** The rule by which it repeats; undefined for once. */
export function ruleOf({ repeat, times, start }: NewActivity): string | undefined {
  if (repeat === null) return undefined;
  return ruleTextOf({ ...presetChoice(repeat, start), end: { kind: "count", count: times } }, start);
}

/** A new start takes the end along. */
export function startAt(plan: NewActivity, start: WallTime): NewActivity {
  return { ...plan, start, end: addMinutes(start, minutesBetween(plan.start, plan.end)) };
}

/** What still has to be said before it can be made: the operation refuses it without. */
export function missingOf(
  template: ActivityTemplate,
  { groupIds, productIds, start, end }: Pick<NewActivity, "groupIds" | "productIds" | "start" | "end">,
): ("groups" | "products" | "end")[] {
  const speaksToGroups = template.cues.some(({ kind, audience }) => kind === "message" && audience === "groups");
  return [
    ...(speaksToGroups && groupIds.length === 0 ? (["groups"] as const) : []),
    ...(template.needsProduct && productIds.length === 0 ? (["products"] as const) : []),
    ...(end < start ? (["end"] as const) : []),
  ];
}
