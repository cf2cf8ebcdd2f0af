import { wordKey } from "@shared/domain/import-words";
import type { Staff } from "@shared/domain/staff";
import type { Voice } from "@shared/domain/voice";
import { planWords } from "./plan-words";
import { readSenders, type SenderName } from "./sender-name";

/** An id of the workspace, or `new:…` for what the import would make. */
export type Ref = string;

/** Who a row is sent as and by. */
export type Sender = { readonly voiceId: Ref | null; readonly staffId: Ref | null };

export type NewVoice = { readonly ref: Ref; readonly name: string; readonly role: Voice["role"] };
export type NewStaff = { readonly ref: Ref; readonly name: string; readonly voiceRef: Ref };

/** Finds senders in the workspace and remembers those it lacks, so that one name makes one record. */
export type SenderBook = {
  readonly resolve: (cell: string) => Sender;
  readonly newVoices: () => readonly NewVoice[];
  readonly newStaff: () => readonly NewStaff[];
};

type KnownVoice = Pick<Voice, "id" | "name" | "role">;
type KnownStaff = Pick<Staff, "id" | "name" | "voiceIds">;

const NOBODY: Sender = { voiceId: null, staffId: null };

/**
 * Senders of a plan against the people of the workspace. A known member of staff posts as her only voice; a known voice is posted by the
 * only person who plays it. Unknown parts (店长, 老师-安安) become voices; unknown persons (小满) become staff with a
 * voice of their own in the part of 客服, since every line has a speaker (S40).
 */
export function senderBook(voices: readonly KnownVoice[], staff: readonly KnownStaff[]): SenderBook {
  const newVoices = new Map<string, NewVoice>();
  const newStaff = new Map<string, NewStaff>();
  const staffByName = firstByName(staff);
  const voiceByName = firstByName(voices);

  const addVoice = (name: string, role: Voice["role"]): Ref => {
    const key = wordKey(name);
    const alike = [...newVoices.values()].find((made) => made.role === role && isAlike(wordKey(made.name), key));
    const voice = newVoices.get(key) ?? alike ?? { ref: `new:voice:${key}`, name, role };
    newVoices.set(wordKey(voice.name), voice);
    return voice.ref;
  };
  const ofVoice = (voiceId: Ref): Sender => {
    const players = staff.filter((person) => person.voiceIds.includes(voiceId));
    return { voiceId, staffId: players.length === 1 ? (players[0]?.id ?? null) : null };
  };
  const ofStaff = (person: KnownStaff): Sender => ({
    staffId: person.id,
    voiceId: person.voiceIds.length === 1 ? (person.voiceIds[0] ?? null) : null,
  });
  const ofPerson = (name: string): Sender => {
    const key = wordKey(name);
    const made = newStaff.get(key) ?? { ref: `new:staff:${key}`, name, voiceRef: addVoice(name, "service") };
    newStaff.set(key, made);
    return { staffId: made.ref, voiceId: made.voiceRef };
  };
  const resolveOne = (sender: SenderName): Sender => {
    const key = wordKey(sender.name);
    const person = staffByName.get(key);
    if (person) return ofStaff(person);
    const voice = voiceByName.get(key) ?? (sender.kind === "voice" ? likelyVoice(sender, voices) : undefined);
    if (voice) return ofVoice(voice.id);
    return sender.kind === "person"
      ? ofPerson(sender.name)
      : { ...NOBODY, voiceId: addVoice(sender.name, sender.role) };
  };
  const readCell = (cell: string): Sender => {
    const whole = staffByName.get(wordKey(cell));
    if (whole) return ofStaff(whole);
    const named = voiceByName.get(wordKey(cell));
    if (named) return ofVoice(named.id);
    const senders = readSenders(cell);
    // In 店长/小满 the part is the voice and the person posts it.
    const voice = senders.find(({ kind }) => kind === "voice");
    const person = senders.find(({ kind }) => kind === "person");
    const spoken = voice ? resolveOne(voice) : NOBODY;
    const posted = person ? resolveOne(person) : NOBODY;
    return { voiceId: spoken.voiceId ?? posted.voiceId, staffId: posted.staffId ?? spoken.staffId };
  };
  const read = new Map<string, Sender>();
  const resolve = (cell: string): Sender => {
    const sender = read.get(cell) ?? readCell(cell);
    read.set(cell, sender);
    return sender;
  };
  return { resolve, newVoices: () => [...newVoices.values()], newStaff: () => [...newStaff.values()] };
}

/** 店长 alone means the only voice with that part; 安安 as 老师 also matches 安安老师 and 老师-安安. */
function likelyVoice(sender: SenderName & { kind: "voice" }, voices: readonly KnownVoice[]): KnownVoice | undefined {
  const sameRole = voices.filter((voice) => voice.role === sender.role);
  if (sender.isRoleAlone) return sameRole.length === 1 ? sameRole[0] : undefined;
  const named = sameRole.filter((voice) => isAlike(wordKey(voice.name), wordKey(sender.name)));
  return named.length === 1 ? named[0] : undefined;
}

/** 安安 and 安安老师 are one person; 老师 alone is nobody in particular. */
function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && !planWords.voices.has(short) && long.includes(short);
}

function firstByName<T extends { readonly name: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const byName = new Map<string, T>();
  for (const record of records) if (!byName.has(wordKey(record.name))) byName.set(wordKey(record.name), record);
  return byName;
}
