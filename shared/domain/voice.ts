import { z } from "zod";
import { labels, line, prose, recordOf, references } from "./record";

/** Who speaks: the staff persona of S40. Members always know it is staff (N3). */
export const voiceRole = z.enum(["shopkeeper", "expert", "teacher", "service", "operator"]);

/** The part a voice plays in a group (S51). */
export const voiceDuty = z.enum(["brand", "recommender", "service", "adviser"]);

export const voiceFields = z.object({
  name: line(40),
  role: voiceRole,
  duty: voiceDuty,
  /** “你身边的＿＿顾问” (S51). */
  positioningLine: line(100),
  tone: prose(2000),
  tabooWords: labels,
  signOff: line(100),
  hours: line(100),
  groupIds: references,
  note: prose(),
});

export const voice = recordOf(voiceFields);
export type VoiceFields = z.infer<typeof voiceFields>;
export type Voice = z.infer<typeof voice>;

/** A voice with nothing filled in; 店长 because it carries more weight than 客服 (S57). */
export const blankVoice: VoiceFields = {
  name: "",
  role: "shopkeeper",
  duty: "adviser",
  positioningLine: "",
  tone: "",
  tabooWords: [],
  signOff: "",
  hours: "",
  groupIds: [],
  note: "",
};
