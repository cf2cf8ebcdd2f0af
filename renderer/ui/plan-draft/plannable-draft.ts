import type { Draft } from "@shared/domain/draft";

/** What planning needs to know of a draft; a draft in a list says it too. */
export type PlannableDraft = Pick<Draft, "id" | "title" | "channel" | "activityId" | "voiceId">;
