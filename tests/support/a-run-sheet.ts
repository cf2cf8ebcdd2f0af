import type { ActivityTemplate, TemplateCue } from "@shared/domain/activity-template";
import { blankActivityTemplate } from "@shared/domain/activity-template";
import { blankChatGroup, type ChatGroup } from "@shared/domain/chat-group";
import type { Message } from "@shared/domain/message";
import type { RunSheetCast } from "@shared/domain/run-sheet-cast";
import type { LaidMessage } from "@shared/domain/run-sheet-layout";
import { blankStaff, type Staff } from "@shared/domain/staff";
import { blankVoice, type Voice } from "@shared/domain/voice";
import { aMessage, idOf } from "./a-shop";

const stored = (n: number) => ({
  id: idOf(n),
  revision: 1,
  createdAt: "2026-11-20T09:00:00.000Z",
  updatedAt: "2026-11-20T09:00:00.000Z",
  trashedAt: null,
});

/** A line of a template: a message to every group at the activity's start, unless told otherwise. */
export function aLine(change: Partial<TemplateCue> = {}): TemplateCue {
  const [line] = blankActivityTemplate.cues;
  if (!line) throw new Error("the blank template has a line");
  return { ...line, title: change.key ?? line.key, text: "{{商品.名称}} {{商品.价格}}", ...change };
}

/** A template with the given lines. */
export function aTemplate(...cues: TemplateCue[]): ActivityTemplate {
  return { ...blankActivityTemplate, key: "test", name: "内购", cues };
}

/** A group with the number for its id. */
export function aGroup(n: number, change: Partial<ChatGroup> = {}): ChatGroup {
  return { ...stored(n), ...blankChatGroup, name: `群${n}`, ...change };
}

/** A voice with the number for its id. */
export function aVoice(n: number, change: Partial<Voice> = {}): Voice {
  return { ...stored(n), ...blankVoice, name: `人设${n}`, ...change };
}

/** A person with the number for their id. */
export function aPerson(n: number, change: Partial<Staff> = {}): Staff {
  return { ...stored(n), ...blankStaff, name: `成员${n}`, ...change };
}

/** Who may speak and paste; nobody unless given. */
export function aCast(change: Partial<RunSheetCast> = {}): RunSheetCast {
  return { voices: [], staff: [], ownerStaffId: null, ...change };
}

/** Ids one after the other from a number. */
export function idsFrom(first: number): () => string {
  let next = first;
  return () => idOf(next++);
}

/** Laid messages as the store holds them, by id; `change` may alter one, named by its title. */
export function storedMessages(
  laid: readonly LaidMessage[],
  change: Readonly<Record<string, Partial<Message>>> = {},
): Map<string, Message> {
  return new Map(
    laid.map(({ id, cueId, fields }) => [id, aMessage({ ...fields, id, cueId, ...change[fields.title] })]),
  );
}
