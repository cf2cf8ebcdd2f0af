import { type Activity, blankActivity } from "./activity";
import { blankDraft, type Draft } from "./draft";
import { isSettled, type Message } from "./message";
import { plainTextOf } from "./plain-text";
import type { RecordOf } from "./record-kinds";
import { buildSampleBasis, type SampleBasis, sampleRecord } from "./sample-basis";
import { sampleBody } from "./sample-body";
import { type IdOf, sampleIds } from "./sample-keys";
import { buildSampleMessages } from "./sample-messages";
import type { SampleSource } from "./sample-schema";
import { dateOfSampleDay, timeOfSampleMinute } from "./sample-time";
import { addDays, type DateText, dateOf, type WallTime } from "./wall-time";

/** Everything the sample shop consists of, pictures aside. */
export type SampleRecords = SampleBasis & {
  readonly [K in "activities" | "drafts" | "messages" | "results"]: RecordOf<K>[];
};

/** What the sample depends on beside its files. `pictures` gives the media id of each picture's key. */
export type SampleSetting = {
  readonly now: WallTime;
  readonly newId: () => string;
  readonly pictures: ReadonlyMap<string, string>;
};

/** An activity this many days off is prepared. */
const PREPARED_DAYS = 3;

/** Builds the sample shop as it stands at `now`: the weeks before are history, the weeks after are planned. */
export function buildSample(source: SampleSource, { now, newId, pictures }: SampleSetting): SampleRecords {
  const today = dateOf(now);
  const idOf = sampleIds(source, pictures, newId);
  const basis = buildSampleBasis(source, idOf, { today, newId });
  const activities = source.activities.map((activity) => activityOf(activity, idOf, now));
  const written = source.drafts.map((draft) => draftOf(draft, idOf));
  const messages = buildSampleMessages(source, {
    idOf,
    now,
    newId,
    library: {
      drafts: byId(written),
      activities: byId(activities),
      groups: byId(basis.groups),
      shops: byId(basis.shops),
      products: byId(basis.products),
      voices: byId(basis.voices),
      staff: byId(basis.staff),
      tiers: basis.tiers,
    },
  });
  return {
    ...basis,
    activities,
    drafts: written.map((draft) => publishedIfOut(draft, messages)),
    messages,
    results: source.results.map((result) => resultOf(result, idOf, newId, today)),
  };
}

function activityOf(source: SampleSource["activities"][number], idOf: IdOf, now: WallTime): Activity {
  const { key, groups, products, owner, start, end, ...activity } = source;
  const span = { start: timeOfSampleMinute(start, dateOf(now)), end: timeOfSampleMinute(end, dateOf(now)) };
  const fields = sampleRecord("activities", idOf("activities", key), {
    ...blankActivity,
    ...activity,
    ...span,
    status: activityStatusAt(span, now),
    groupIds: groups.map((group) => idOf("groups", group)),
    productIds: products.map((product) => idOf("products", product)),
    ownerStaffId: idOf("staff", owner),
  });
  return { ...fields, seriesId: null, seriesDate: null };
}

function activityStatusAt({ start, end }: Pick<Activity, "start" | "end">, now: WallTime): Activity["status"] {
  if (end <= now) return "done";
  if (start <= now) return "running";
  return dateOf(start) <= addDays(dateOf(now), PREPARED_DAYS) ? "ready" : "planned";
}

function draftOf(source: SampleSource["drafts"][number], idOf: IdOf): Draft {
  const { key, voice, persona, tier, products, activity, owner, body, ...draft } = source;
  const document = sampleBody(body, (picture) => idOf("media", picture));
  const fields = sampleRecord("drafts", idOf("drafts", key), {
    ...blankDraft,
    ...draft,
    evergreen: { ...blankDraft.evergreen, on: draft.evergreen },
    body: document,
    voiceId: idOf("voices", voice),
    personaId: idOf("personas", persona),
    tierId: tier && idOf("tiers", tier),
    productIds: products.map((product) => idOf("products", product)),
    activityId: activity && idOf("activities", activity),
    ownerStaffId: idOf("staff", owner),
  });
  return { ...fields, plainText: plainTextOf(document), importKey: null };
}

/** A draft that was ready is published once every message made from it is out. */
function publishedIfOut(draft: Draft, messages: readonly Message[]): Draft {
  const own = messages.filter((message) => message.draftId === draft.id);
  const isOut = draft.status === "ready" && own.length > 0 && own.every((message) => isSettled(message.status));
  return isOut ? { ...draft, status: "published" } : draft;
}

function resultOf(source: SampleSource["results"][number], idOf: IdOf, newId: () => string, today: DateText) {
  const { activity, date, ...result } = source;
  return sampleRecord("results", newId(), {
    ...result,
    activityId: idOf("activities", activity),
    date: dateOfSampleDay(date, today),
  });
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
