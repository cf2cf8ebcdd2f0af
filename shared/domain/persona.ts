import { z } from "zod";
import { labels, line, prose, recordOf, references } from "./record";
import { dateText } from "./wall-time";

/** Where a statement about a persona comes from (S49). */
export const evidenceSource = z.enum([
  "crm",
  "review",
  "competitor_review",
  "forum",
  "interview",
  "survey",
  "chat",
  "other",
]);

/** The portrait fields that evidence can back. */
export const portraitField = z.enum([
  "age",
  "gender",
  "region",
  "occupation",
  "habits",
  "scenes",
  "pains",
  "hobbies",
  "socialNeed",
  "joinReason",
]);

export const evidence = z.object({
  field: portraitField,
  source: evidenceSource,
  date: dateText.nullable(),
  note: prose(2000),
});

/** What moves this persona to buy: the four social influences (S47). */
export const influence = z.enum(["herd", "authority", "interest", "kin"]);

export const personaFields = z.object({
  name: line(40),
  summary: line(200),
  /** Pane 1 基本. */
  basics: z.object({ age: line(40), gender: line(20), region: line(60), occupation: line(60) }),
  /** Pane 2 行为. */
  behaviour: z.object({ habits: prose(2000), scenes: labels, pains: labels, hobbies: labels }),
  /** Pane 3 社交需求: required (S50). */
  socialNeed: prose(2000),
  /** Pane 4 入群目的. */
  joinReason: prose(2000),
  infoSources: labels,
  activeHours: line(100),
  /** Place on the influence quadrant, each −1…1: x from own judgement to others', y from stranger to close (S47). */
  quadrant: z.object({ x: z.number().min(-1).max(1), y: z.number().min(-1).max(1) }),
  evidence: z.array(evidence).max(200),
  tierIds: references,
  note: prose(),
});

export const persona = recordOf(personaFields);
export type Influence = z.infer<typeof influence>;
export type Evidence = z.infer<typeof evidence>;
export type PortraitField = z.infer<typeof portraitField>;
export type PersonaFields = z.infer<typeof personaFields>;
export type Persona = z.infer<typeof persona>;

/** A persona with nothing filled in, in the middle of the quadrant. */
export const blankPersona: PersonaFields = {
  name: "",
  summary: "",
  basics: { age: "", gender: "", region: "", occupation: "" },
  behaviour: { habits: "", scenes: [], pains: [], hobbies: [] },
  socialNeed: "",
  joinReason: "",
  infoSources: [],
  activeHours: "",
  quadrant: { x: 0, y: 0 },
  evidence: [],
  tierIds: [],
  note: "",
};

/** Which of the four influences a place on the quadrant stands for: left top 权威, right top 从众, left bottom 兴趣, right bottom 亲友. */
export function influenceAt({ x, y }: PersonaFields["quadrant"]): Influence {
  if (y >= 0) return x >= 0 ? "herd" : "authority";
  return x >= 0 ? "kin" : "interest";
}

/** Filled portrait fields that nothing backs: shown with the badge 假设 (S49). */
export function assumedFields(persona: PersonaFields): PortraitField[] {
  const filled: Record<PortraitField, boolean> = {
    age: persona.basics.age !== "",
    gender: persona.basics.gender !== "",
    region: persona.basics.region !== "",
    occupation: persona.basics.occupation !== "",
    habits: persona.behaviour.habits !== "",
    scenes: persona.behaviour.scenes.length > 0,
    pains: persona.behaviour.pains.length > 0,
    hobbies: persona.behaviour.hobbies.length > 0,
    socialNeed: persona.socialNeed !== "",
    joinReason: persona.joinReason !== "",
  };
  const backed = new Set(persona.evidence.map((item) => item.field));
  return portraitField.options.filter((field) => filled[field] && !backed.has(field));
}
