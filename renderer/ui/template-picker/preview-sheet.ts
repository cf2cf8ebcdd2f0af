import { blankActivity } from "@shared/domain/activity";
import type { ActivityTemplate } from "@shared/domain/activity-template";
import type { CuePhase } from "@shared/domain/cue-time";
import { fillWords } from "@shared/domain/fill-words";
import { blankMessage } from "@shared/domain/message";
import { type RenderLibrary, resolveRenderInput } from "@shared/domain/render-input";
import { layOut } from "@shared/domain/run-sheet-layout";
import type { WallTime } from "@shared/domain/wall-time";
import type { NewActivity } from "./new-activity";

/** One line of the run sheet that would be made. */
export type PreviewRow = {
  readonly id: string;
  readonly phase: CuePhase;
  readonly at: WallTime;
  readonly title: string;
  readonly kind: "message" | "action";
  readonly channel: string;
  readonly groupName: string | undefined;
  readonly voiceName: string | undefined;
  readonly staffName: string | undefined;
  /** The first line as it would be pasted, or the first steps. */
  readonly firstLine: string;
};

const PREVIEW_ID = "preview";

/**
 * The run sheet a template would make of some answers, laid out by the same rule as the operation does and not kept.
 * Throws what the layout throws.
 */
export function previewSheet(template: ActivityTemplate, plan: NewActivity, library: RenderLibrary): PreviewRow[] {
  const { start, end, groupIds, ownerStaffId } = plan;
  const cast = { voices: [...library.voices.values()], staff: [...library.staff.values()], ownerStaffId };
  const groups = groupIds.flatMap((id) => library.groups.get(id) ?? []);
  let made = 0;
  const newId = () => `${PREVIEW_ID}-${++made}`;
  const { cues } = layOut(template, { start, end, groups, cast, newId });
  const withPlan = { ...library, activities: new Map([[PREVIEW_ID, activityOf(template, plan)]]) };
  return cues.map((cue) => {
    const { at, groupId, voiceId, staffId, skeleton: text } = cue;
    const message = { ...blankMessage, at, groupId, voiceId, staffId, text, activityId: PREVIEW_ID, sentText: null };
    const input = resolveRenderInput(message, withPlan);
    const read = (words: string) => fillWords(words, input).text;
    return {
      id: cue.id,
      phase: cue.phase,
      at,
      title: read(cue.title),
      kind: cue.kind,
      channel: cue.channel,
      groupName: groupId === null ? undefined : library.groups.get(groupId)?.name,
      voiceName: voiceId === null ? undefined : library.voices.get(voiceId)?.name,
      staffName: staffId === null ? undefined : library.staff.get(staffId)?.name,
      firstLine:
        cue.kind === "message" ? firstLineOf(read(text)) : cue.steps.map((step) => read(step.text)).join(" · "),
    };
  });
}

function activityOf(template: ActivityTemplate, plan: NewActivity) {
  const { type, goal, memberValue } = template;
  const record = { id: PREVIEW_ID, revision: 1, createdAt: "", updatedAt: "", trashedAt: null };
  const ids = { seriesId: null, seriesDate: null };
  return { ...blankActivity, ...record, ...ids, type, goal, memberValue, ...plan };
}

function firstLineOf(text: string): string {
  return text.split("\n").find((line) => line.trim() !== "") ?? "";
}
