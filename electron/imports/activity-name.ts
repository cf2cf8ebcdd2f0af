import type { ActivityGoal, ActivityType } from "@shared/domain/activity";
import { wordKey } from "@shared/domain/import-words";
import { planWords } from "./plan-words";

/** How a row stands to the activity it names: 会员日预告 comes before 会员日, 会员日收尾 closes it. */
export type ActivityPart = "main" | "before" | "closing" | "after";

/** What an activity cell says: the activity's own name, the row's part in it, and its type where the words know one. */
export type ActivityName = {
  readonly name: string;
  readonly key: string;
  readonly part: ActivityPart;
  readonly kind: { readonly type: ActivityType; readonly goal: ActivityGoal } | "routine" | "unknown";
};

const ENDINGS: readonly (readonly [string, ActivityPart])[] = [
  ...planWords.before.map((word) => [word, "before"] as const),
  ...planWords.closing.map((word) => [word, "closing"] as const),
  ...planWords.after.map((word) => [word, "after"] as const),
].sort((a, b) => b[0].length - a[0].length);

/** Reads the name in an activity cell; undefined when it names nothing of its own (空, 预告). What follows a colon is a topic. */
export function activityName(cell: string): ActivityName | undefined {
  let name = cell.split(/[:：]/)[0]?.trim() ?? "";
  let part: ActivityPart = "main";
  for (let found = endingOf(name); found; found = endingOf(name)) {
    name = name.slice(0, name.length - found[0].length).replace(/[\s\-—·|]+$/, "");
    part = part === "main" ? found[1] : part;
  }
  const key = wordKey(name);
  return key === "" ? undefined : { name, key, part, kind: kindOf(key) };
}

/** Whether a title is nothing but the name of an activity: enough to make one where there is no activity column. */
export function isActivityWord(name: ActivityName): boolean {
  return planWords.activities.has(name.key);
}

function endingOf(name: string) {
  const key = wordKey(name);
  return ENDINGS.find(([word]) => key.endsWith(word));
}

/** The longest known word decides: 会员日签到 is the member day's, 打卡分享 is a routine. */
function kindOf(key: string): ActivityName["kind"] {
  const routine = Math.max(0, ...planWords.routines.filter((word) => key.includes(word)).map((word) => word.length));
  let best: { length: number; kind: Exclude<ActivityName["kind"], string> } | undefined;
  for (const [word, kind] of planWords.activities) {
    if (key.includes(word) && word.length > (best?.length ?? 0)) best = { length: word.length, kind };
  }
  if (best && best.length >= routine) return best.kind;
  return routine > 0 ? "routine" : "unknown";
}
