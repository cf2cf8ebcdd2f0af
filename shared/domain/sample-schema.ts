import { z } from "zod";
import { activityGoal, activityType } from "./activity";
import { channel } from "./channel";
import { chatGroupGoal, chatGroupKind, chatGroupStatus } from "./chat-group";
import { hexColour } from "./colour";
import { draftKind, draftStatus } from "./draft";
import { parseYuan } from "./money";
import { dayDecision, ownDayKind } from "./own-day";
import { evidenceSource, portraitField } from "./persona";
import { quoteConsent } from "./quote";
import { sampleDay, sampleMinute } from "./sample-time";
import { snippetKind } from "./snippet";
import { voiceDuty, voiceRole } from "./voice";
import { clockTime } from "./wall-time";

/** A word by which sample records name each other. */
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const keys = z.array(key);
const strings = z.array(z.string());

/** Text of one or more lines; a list is one string a line, so that the files read well. */
const lines = z.union([z.string(), strings]).transform((text) => (typeof text === "string" ? text : text.join("\n")));

/** A price in yuan as sellers write it, `19.9`, read into 分. */
const yuan = z.string().transform((text, context) => {
  const amount = parseYuan(text);
  if (amount === undefined) context.addIssue({ code: "custom", message: `no price: ${text}` });
  return amount ?? 0;
});

const values = z.record(z.string(), z.string()).default({});

const shop = z.strictObject({
  key,
  name: z.string(),
  platform: z.string(),
  links: strings,
  serviceHours: z.string(),
  note: lines,
  colour: hexColour,
  posterLink: z.string(),
});

const tier = z.strictObject({
  key,
  name: z.string(),
  rank: z.number(),
  entryRule: lines,
  benefits: strings,
  voice: key,
  maxTouchesPerWeek: z.number(),
  note: lines,
});

const voice = z.strictObject({
  key,
  name: z.string(),
  role: voiceRole,
  duty: voiceDuty,
  positioningLine: z.string(),
  tone: lines,
  tabooWords: strings,
  signOff: z.string(),
  hours: z.string(),
  groups: keys,
  note: lines,
});

const staff = z.strictObject({
  key,
  name: z.string(),
  voices: keys,
  groups: keys,
  caredFor: z.number(),
  dutyHours: z.string(),
  note: lines,
});

const group = z.strictObject({
  key,
  name: z.string(),
  kind: chatGroupKind,
  status: chatGroupStatus,
  shop: key,
  goals: z.array(chatGroupGoal),
  positioning: z.strictObject({ userValue: lines, ownValue: lines, forWhom: lines, notForWhom: lines, promise: lines }),
  memberCount: z.number(),
  tiers: keys,
  personas: keys,
  staff: key,
  threshold: lines,
  entrances: strings,
  rules: lines,
  note: lines,
  slots: z
    .array(z.strictObject({ weekdays: z.array(z.number()), clock: clockTime, voice: key.nullable(), note: z.string() }))
    .default([]),
});

const persona = z.strictObject({
  key,
  name: z.string(),
  summary: z.string(),
  basics: z.strictObject({ age: z.string(), gender: z.string(), region: z.string(), occupation: z.string() }),
  behaviour: z.strictObject({ habits: lines, scenes: strings, pains: strings, hobbies: strings }),
  socialNeed: lines,
  joinReason: lines,
  infoSources: strings,
  activeHours: z.string(),
  quadrant: z.strictObject({ x: z.number(), y: z.number() }),
  evidence: z.array(
    z.strictObject({ field: portraitField, source: evidenceSource, date: sampleDay, note: z.string() }),
  ),
  tiers: keys,
  note: lines,
});

const price = z.strictObject({
  tier: key.nullable().default(null),
  price: yuan,
  from: sampleDay.nullable().default(null),
  to: sampleDay.nullable().default(null),
});

const product = z.strictObject({
  key,
  name: z.string(),
  shop: key,
  story: z.strictObject({ origin: lines, forWhom: lines, notForWhom: lines, proof: lines }),
  scenes: strings,
  repurchaseDays: z.number().nullable(),
  link: z.string(),
  tags: strings,
  skus: z.array(
    z.strictObject({ name: z.string(), code: z.string(), cost: yuan, target: key, prices: z.array(price) }),
  ),
  note: lines,
});

const activity = z.strictObject({
  key,
  title: z.string(),
  type: activityType,
  goal: activityGoal,
  groups: keys,
  products: keys,
  owner: key,
  start: sampleMinute,
  end: sampleMinute,
  memberValue: z.string(),
  note: lines,
});

const draft = z.strictObject({
  key,
  title: z.string(),
  kind: draftKind,
  /** Where it stands on its own; one whose messages are all out counts as published. */
  status: draftStatus,
  channel,
  memberValue: z.string(),
  voice: key,
  persona: key,
  tier: key.nullable().default(null),
  products: keys,
  activity: key.nullable().default(null),
  tags: strings,
  owner: key,
  body: strings,
  fieldValues: values,
  /** Whether it stays true and may go out again. */
  evergreen: z.boolean().default(false),
  note: lines,
});

const message = z.strictObject({
  at: sampleMinute,
  group: key.nullable().default(null),
  /** Needed only where there is neither a group nor a draft to say it. */
  channel: channel.nullable().default(null),
  draft: key.nullable().default(null),
  /** Voice, activity and title come from the draft unless given. */
  voice: key.nullable().default(null),
  activity: key.nullable().default(null),
  title: z.string().default(""),
  text: lines.default(""),
  /** Who pastes it, where that is not the first who plays the voice. */
  by: key.nullable().default(null),
  media: keys.default([]),
  wantedImages: strings.default([]),
  values,
  /** Values that are known only once it is over, e.g. 订单数. */
  valuesWhenSent: values,
  /** Why it was left out; only on messages that are always past. */
  skip: z.string().default(""),
  tags: strings.default([]),
  note: lines.default(""),
});

const count = z.number().nullable();

const result = z.strictObject({
  activity: key,
  date: sampleDay,
  reads: count,
  replies: count,
  orders: count,
  revenue: yuan.nullable(),
  left: count,
  heard: lines,
  nextChange: lines,
});

const snippet = z.strictObject({ title: z.string(), kind: snippetKind, text: lines, tags: strings });

const quote = z.strictObject({
  text: lines,
  who: z.string(),
  source: z.string(),
  date: sampleDay,
  consent: quoteConsent,
  consentNote: z.string().default(""),
  product: key,
  persona: key,
  tags: strings,
});

const ownDay = z.strictObject({
  name: z.string(),
  kind: ownDayKind,
  start: sampleDay,
  warmUpDays: z.number().default(0),
  rule: z.string(),
  decision: dayDecision.default("undecided"),
  groups: keys,
  note: lines,
});

/** The files of `resources/sample-shop`, by kind. References are keys, days are relative (`sample-time.ts`). */
export const sampleSource = z.strictObject({
  shops: z.array(shop),
  tiers: z.array(tier),
  voices: z.array(voice),
  staff: z.array(staff),
  groups: z.array(group),
  personas: z.array(persona),
  products: z.array(product),
  activities: z.array(activity),
  drafts: z.array(draft),
  messages: z.array(message),
  results: z.array(result),
  snippets: z.array(snippet),
  quotes: z.array(quote),
  ownDays: z.array(ownDay),
});

export type SampleSource = z.infer<typeof sampleSource>;
export type SampleMessage = z.infer<typeof message>;
