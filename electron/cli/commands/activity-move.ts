import type { ActivityMove, ActivityStay } from "@shared/api/contract/activities";
import { type SeriesScope, seriesScope } from "@shared/domain/series";
import { type CliCommand, type CliContext, type ExitCode, requiredArgument, WrongUse } from "../command";
import { requiredTime, timeOption } from "../time-option";
import { workspaceOption } from "../workspace-option";

const STAYS = {
  pinned: { zh: "手动定的时间", en: "set by hand" },
  settled: { zh: "已发、已跳过或已完成", en: "sent, skipped or done" },
} as const;

/** `qunce activity move ID`: a new start for an activity, with a list of what goes along and what stays. */
export const activityMove: CliCommand = {
  name: "activity move",
  summary: { zh: "改活动时间，流程跟着走", en: "move an activity and its run sheet" },
  args: "ID",
  options: {
    ...workspaceOption,
    start: {
      type: "string",
      value: "TIME",
      explain: { zh: "新的开始，2026-12-05T20:00", en: "new start, 2026-12-05T20:00" },
    },
    end: {
      type: "string",
      value: "TIME",
      explain: { zh: "新的结束（默认长度不变）", en: "new end (its length stays)" },
    },
    scope: {
      type: "string",
      value: "this|following|all",
      explain: { zh: "会重复时移动哪几次（默认本次）", en: "of one that repeats: which ones (this one)" },
    },
    "dry-run": { type: "boolean", explain: { zh: "只看会移动什么，不写入", en: "only show what would move" } },
  },
  async run(context) {
    const id = requiredArgument(context, "ID");
    const start = requiredTime(context, "start");
    const end = timeOption(context, "end");
    const input = { id, start, ...(end === undefined ? {} : { end }) };
    const isDry = context.flag("dry-run");
    const scope = scopeOption(context);
    if (scope !== "this") return moveMany(context, { ...input, scope }, isDry);
    const client = await context.open(isDry ? "read" : "write");
    if (isDry) {
      const preview = await client.activities.previewMove(input);
      print(context, preview.moves, preview.stays);
      context.say({
        zh: `将移动 ${preview.moves.length} 条，${preview.stays.length} 条不动；还没有写入。`,
        en: `Would move ${preview.moves.length}, leave ${preview.stays.length}. Nothing was written.`,
      });
      context.result({ dryRun: true, ...preview });
      return 0;
    }
    const moved = await client.activities.move(input);
    print(context, moved.moves, moved.stays);
    context.say({
      zh: `“${moved.activity.title}”已移到 ${moved.activity.start.replace("T", " ")}：移动 ${moved.moves.length} 条，${moved.stays.length} 条不动。用 qunce undo 可撤销。`,
      en: `“${moved.activity.title}” now starts ${moved.activity.start.replace("T", " ")}: moved ${moved.moves.length}, left ${moved.stays.length}. qunce undo takes it back.`,
    });
    context.result({ dryRun: false, ...moved });
    return 0;
  },
};

/** Moves this occurrence and others of its series, which no preview shows one by one. */
async function moveMany(
  context: CliContext,
  input: { readonly id: string; readonly start: string; readonly scope: "following" | "all" },
  isDry: boolean,
): Promise<ExitCode> {
  if (isDry) throw new WrongUse({ zh: "--dry-run 只能看本次", en: "--dry-run shows this occurrence alone" });
  const client = await context.open("write");
  const outcome = await client.series.change({ kind: "activity", ...input });
  context.say({
    zh: `改了 ${outcome.changed} 次，新排 ${outcome.made} 次，移除 ${outcome.removed} 次；${outcome.kept} 次单独改过的保留了。用 qunce undo 可撤销。`,
    en: `Changed ${outcome.changed}, made ${outcome.made}, removed ${outcome.removed}; ${outcome.kept} edited by hand kept their edits. qunce undo takes it back.`,
  });
  context.result(outcome);
  return 0;
}

function scopeOption(context: CliContext): SeriesScope {
  const scope = seriesScope.safeParse(context.text("scope") ?? "this");
  if (scope.success) return scope.data;
  throw new WrongUse({ zh: "--scope 应是 this、following 或 all", en: "--scope must be this, following or all" });
}

function print(context: CliContext, moves: readonly ActivityMove[], stays: readonly ActivityStay[]): void {
  if (context.json) return;
  const { io } = context;
  const shown = (time: string) => time.replace("T", " ");
  for (const { title, groupName, before, after, staffBefore, staffAfter } of moves) {
    const staff = staffBefore === staffAfter ? (staffAfter ?? "—") : `${staffBefore ?? "—"} → ${staffAfter ?? "—"}`;
    io.out([`${shown(before)} → ${shown(after)}`, groupName ?? "—", staff, title].join("\t"));
  }
  for (const { title, groupName, at, reason } of stays) {
    io.out([`${shown(at)} ${STAYS[reason][io.language]}`, groupName ?? "—", "—", title].join("\t"));
  }
}
