import type { BoardInput } from "@shared/domain/build-cadence-board";
import type { CadenceActivity, CadenceGroup, CadenceMessage } from "@shared/domain/cadence-facts";
import { defaultSettings } from "@shared/domain/settings";

/** Saturday evening: the minute at which cadence is looked at in tests. */
export const CADENCE_NOW = "2026-11-28T19:36";

let count = 0;

/** An id of a record in tests of cadence. */
export function nextId(): string {
  count += 1;
  return `01a22000-0000-7000-8000-${String(count).padStart(12, "0")}`;
}

/** A fan group without slots or targets of its own. */
export function aCadenceGroup(given: Partial<CadenceGroup> = {}): CadenceGroup {
  return {
    id: nextId(),
    name: "妈妈群",
    kind: "fan",
    cadence: { weeklyActivities: null, dailyCeiling: null },
    slots: [],
    fields: [],
    ...given,
  };
}

/** A planned message of useful content. */
export function aCadenceMessage(at: string, given: Partial<CadenceMessage> = {}): CadenceMessage {
  return {
    id: nextId(),
    at,
    sentAt: null,
    title: "",
    channel: "wechat_group",
    groupId: null,
    voiceId: null,
    status: "planned",
    cueId: null,
    activityId: null,
    topicId: null,
    draftKind: "knowledge",
    activityType: null,
    text: "",
    ...given,
  };
}

/** A planned topic discussion. */
export function aCadenceActivity(start: string, given: Partial<CadenceActivity> = {}): CadenceActivity {
  return { id: nextId(), title: "", type: "topic", goal: "engage", status: "planned", start, groupIds: [], ...given };
}

/** A board of the week of 2026-11-23 and the next, with nothing planned. */
export function aBoardInput(given: Partial<BoardInput> = {}): BoardInput {
  return {
    span: { from: "2026-11-23", to: "2026-12-06" },
    now: CADENCE_NOW,
    settings: defaultSettings,
    groups: [],
    withMoments: false,
    activities: [],
    messages: [],
    pool: [],
    uses: new Map(),
    ...given,
  };
}
