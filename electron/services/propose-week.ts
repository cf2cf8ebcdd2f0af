import type { ActivityType } from "@shared/domain/activity";
import { type BoardInput, buildCadenceBoard } from "@shared/domain/build-cadence-board";
import type { ActionContext } from "@shared/domain/cadence-actions";
import type { CadenceRow, GapRow } from "@shared/domain/cadence-board";
import { type CountedMessage, countMessages, readAt } from "@shared/domain/cadence-facts";
import { type GapTemplate, proposeGaps } from "@shared/domain/propose-gaps";
import { addDays, type DateText, dateOf } from "@shared/domain/wall-time";
import type { Store } from "../store/store";
import { readCadenceInput } from "./cadence-input";
import { listTemplates } from "./find-template";

/** Activities one can hold with a week's notice and nothing to sell; an occasion of its own fills no gap. */
const LIGHT: ReadonlySet<ActivityType> = new Set([
  "topic",
  "vote",
  "show_off",
  "member_list",
  "expert_talk",
  "knowledge",
  "red_packet",
]);

/** Two days: what runs longer is planned for its own sake. */
const MOST_MINUTES = 2 * 1440;

/** What could fill the gaps of the week that holds `day`, group by group; writes nothing. Throws CHOSEN_GONE. */
export function proposeWeek(
  store: Store,
  { day, groupIds }: { readonly day: DateText; readonly groupIds?: readonly string[] | undefined },
): { weekStart: DateText; rows: GapRow[] } {
  const input = readCadenceInput(store, { from: day, to: day, groupIds });
  const board = buildCadenceBoard(input);
  const weekStart = input.span.from;
  const messages = Map.groupBy(countMessages(input.messages), ({ groupId, channel }) =>
    groupId === null ? (channel === "wechat_moments" ? null : undefined) : groupId,
  );
  const templates = listTemplates(store.db)
    .map(({ template }) => template)
    .filter(
      ({ type, needsProduct, durationMinutes }) => !needsProduct && durationMinutes <= MOST_MINUTES && LIGHT.has(type),
    )
    .map(({ key, name, goal }): GapTemplate => ({ key, name, goal }));
  const rows = board.rows.flatMap((row) => {
    const own = messages.get(row.groupId) ?? [];
    return proposeGaps({
      context: contextOf(row, own, input),
      name: row.name,
      weekStart,
      mix: row.mix.counts,
      goals: row.goals.twelve,
      lastUseful: lastUsefulBefore(own, weekStart, dateOf(input.now)),
      templates,
    });
  });
  return { weekStart, rows };
}

function contextOf(row: CadenceRow, messages: readonly CountedMessage[], input: BoardInput): ActionContext {
  const { now, settings, groups, activities, pool, uses } = input;
  const group = groups.find(({ id }) => id === row.groupId) ?? null;
  return {
    now,
    settings,
    group,
    target: row.target,
    ceiling: row.ceiling,
    messages: messages.filter(({ at }) => at >= dateOf(now)),
    activities: activities.filter(({ groupIds }) => row.groupId !== null && groupIds.includes(row.groupId)),
    pool: group === null || group.kind === "channel" ? pool.filter(({ part }) => part !== "interaction") : pool,
    uses,
  };
}

/** What was planned for a past day and never ticked off was not heard; what is planned ahead will be. */
function lastUsefulBefore(messages: readonly CountedMessage[], weekStart: DateText, today: DateText): DateText | null {
  const days = messages
    .filter((message) => message.part !== "promotion" && (message.status === "sent" || dateOf(message.at) >= today))
    .map((message) => dateOf(readAt(message)))
    .filter((day) => day < weekStart && day > addDays(weekStart, -90));
  return days.toSorted().at(-1) ?? null;
}
