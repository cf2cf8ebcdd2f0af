import { formatYuan } from "@shared/domain/money";
import { type Translate, wallTimeOf } from "../../ui/format-when";

/** What making a field readable needs. */
export type FieldContext = {
  /** A record's name by its id; undefined when it is none or gone. */
  readonly nameOf: (id: string) => string | undefined;
  readonly timeZone: string;
  readonly t: Translate;
};

/** Columns that serve the machine only; a draft's body is shown by its plain text. */
const HIDDEN = new Set([
  "id",
  "revision",
  "createdAt",
  "updatedAt",
  "body",
  "importKey",
  "sha256",
  "searchText",
  "pinyin",
]);

/** Where the words of a field's values are, by field, or by kind and field where kinds differ. */
const WORDS: Readonly<Record<string, string>> = {
  channel: "channel",
  role: "voiceRole",
  duty: "voiceDuty",
  "activities.type": "activityType",
  "activities.goal": "activityGoal",
  "activities.status": "activityStatus",
  "drafts.kind": "draftKind",
  "drafts.status": "draftStatus",
  guardWaivers: "guardKind",
  decision: "dayDecision",
  "ownDays.kind": "ownDayKind",
  "groups.kind": "groupKind",
  "groups.goals": "groupGoal",
  "groups.status": "groupStatus",
  "messages.status": "messageStatus",
  "snippets.kind": "snippetKind",
};

const MONEY = new Set(["price", "cost", "revenue"]);
const LONGEST = 240;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Whether a field is worth a person's eye. */
export function isShownField(name: string): boolean {
  return !HIDDEN.has(name);
}

/** A field's name for people; an unknown one keeps its own. */
export function fieldLabel(name: string, t: Translate): string {
  return t(`settings:field.${name}`, { defaultValue: name });
}

/** A field's value for people, of any shape: words for codes, names for ids, yuan for 分. Empty when there is nothing. */
export function fieldText(kind: string, name: string, value: unknown, context: FieldContext): string {
  const text = textOf(kind, name, value, context);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function textOf(kind: string, name: string, value: unknown, context: FieldContext): string {
  const { t } = context;
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return t(value ? "settings:history.yes" : "settings:history.no");
  if (typeof value === "number") return MONEY.has(name) ? `¥${formatYuan(value)}` : String(value);
  if (typeof value === "string") return stringText(kind, name, value, context);
  if (Array.isArray(value)) {
    return value
      .map((item) => textOf(kind, name, item, context))
      .filter(Boolean)
      .join("、");
  }
  return Object.entries(value as Record<string, unknown>)
    .filter(([key]) => isShownField(key))
    .map(([key, item]) => [fieldLabel(key, t), textOf(kind, key, item, context)] as const)
    .filter(([, text]) => text !== "")
    .map(([label, text]) => `${label} ${text}`)
    .join("；");
}

function stringText(kind: string, name: string, value: string, { nameOf, timeZone, t }: FieldContext): string {
  const words = WORDS[`${kind}.${name}`] ?? WORDS[name];
  if (words) return t(`words:${words}.${value}`, { defaultValue: value });
  if (ID.test(value)) return nameOf(value) ?? t("settings:history.gone");
  if (WALL_TIME.test(value)) return value.replace("T", " ");
  if (name.endsWith("At")) return wallTimeOf(value, timeZone).replace("T", " ");
  // JSON columns may arrive as the text they are stored as.
  return /^[[{]/.test(value) ? storedText(kind, name, value, { nameOf, timeZone, t }) : value;
}

function storedText(kind: string, name: string, value: string, context: FieldContext): string {
  try {
    return textOf(kind, name, JSON.parse(value), context);
  } catch {
    return value;
  }
}
