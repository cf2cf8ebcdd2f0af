import { z } from "zod";
import { labels, line, prose, recordOf, references } from "./record";

/** Something to talk about 话题 (S29, S37): what opens it, what keeps it going, and the question that is easy to answer first. */
export const topicFields = z.object({
  title: line(60),
  /** What is pasted to begin with. */
  opener: prose(2000),
  /** What the one who opened it says next, when answers come or when none do. */
  followUps: z.array(line(300)).max(4),
  /** A question anybody in the group can answer in a few words. */
  seedQuestion: line(200),
  tags: labels,
  /** Groups it is meant for; empty is every group. */
  groupIds: references,
  /** Days within which one group does not get it twice. */
  noRepeatDays: z.number().int().min(1).max(730),
  /** Months (1 to 12) in which it makes sense, e.g. 6 for the Dragon Boat Festival; empty is all year. */
  months: z
    .array(z.number().int().min(1).max(12))
    .max(12)
    .transform((months) => [...new Set(months)].sort((a, b) => a - b)),
  /** Where it comes from, in words. */
  source: line(200),
  /** The shipped topic in whose place it stands; empty for none. */
  standsFor: z.string().max(60),
});

export const topic = recordOf(topicFields);

/** A topic as shipped: dated data that belongs to every group. */
export const shippedTopic = topicFields
  .omit({ groupIds: true, standsFor: true })
  .extend({ key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/) });

export type TopicFields = z.infer<typeof topicFields>;
export type Topic = z.infer<typeof topic>;
export type ShippedTopic = z.infer<typeof shippedTopic>;

/** The fields that topics are about, each with the words that tell it in what a group says of itself. */
export const topicFieldWords = z.record(z.string(), z.array(z.string().min(1)));

/** The fields of a text by the words in it. */
export function fieldsInText(text: string, words: z.infer<typeof topicFieldWords>): string[] {
  return Object.entries(words).flatMap(([field, known]) => (known.some((word) => text.includes(word)) ? [field] : []));
}

/** How long a topic or an evergreen draft rests in one group unless said otherwise, in days. */
export const USUAL_REST_DAYS = 60;

/** A topic with nothing filled in. */
export const blankTopic: TopicFields = {
  title: "",
  opener: "",
  followUps: [],
  seedQuestion: "",
  tags: [],
  groupIds: [],
  noRepeatDays: USUAL_REST_DAYS,
  months: [],
  source: "",
  standsFor: "",
};

/** What a message says of the topic it came from: stays the same when a shipped topic is made one's own. */
export function topicIdOf(topic: Pick<Topic, "id" | "standsFor">): string {
  return topic.standsFor || topic.id;
}

/** What is pasted when a topic is planned: the opener, and the seed question on a line of its own. */
export function textOfTopic({ opener, seedQuestion }: Pick<TopicFields, "opener" | "seedQuestion">): string {
  return [opener, seedQuestion].filter((part) => part.trim() !== "").join("\n\n");
}

/** What the poster keeps at hand after pasting: the follow-ups, one a line. */
export function noteOfTopic({ followUps }: Pick<TopicFields, "followUps">): string {
  return followUps.map((text, index) => `${index + 1}. ${text}`).join("\n");
}
