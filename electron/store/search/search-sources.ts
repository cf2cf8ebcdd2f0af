import type { SearchKind } from "@shared/api/contract/search";
import { searchKind } from "@shared/api/contract/search";
import type { RecordOf } from "@shared/domain/record-kinds";

/** What search reads of a kind: the columns it takes, which of them is the title, and the rest as pieces of text. */
type SearchSource<K extends SearchKind> = {
  readonly title: "title" | "name";
  readonly columns: readonly (keyof RecordOf<K> & string)[];
  readonly texts: (record: RecordOf<K>) => readonly string[];
};

/** Kinds that search covers, in the order of its groups. */
export const SEARCH_KINDS: readonly SearchKind[] = searchKind.options;

/** Where every kind's words are. A column added here is indexed anew at the next opening. */
export const searchSources: { readonly [K in SearchKind]: SearchSource<K> } = {
  drafts: {
    title: "title",
    columns: ["plainText", "memberValue", "tags", "note"],
    texts: (d) => [d.plainText, d.memberValue, ...d.tags, d.note],
  },
  messages: {
    title: "title",
    columns: ["text", "sentText", "tags", "note", "at", "groupId"],
    texts: (m) => [m.text, m.sentText === m.text ? "" : (m.sentText ?? ""), ...m.tags, m.note],
  },
  activities: {
    title: "title",
    columns: ["memberValue", "note", "brief", "start"],
    texts: (a) => [a.memberValue, a.note, a.brief.target, ...a.brief.risks.flatMap(({ risk, planB }) => [risk, planB])],
  },
  products: {
    title: "name",
    columns: ["story", "scenes", "tags", "skus", "note"],
    texts: (p) => [
      ...p.skus.flatMap((sku) => [sku.name, sku.code]),
      p.story.origin,
      p.story.forWhom,
      p.story.notForWhom,
      p.story.proof,
      ...p.scenes,
      ...p.tags,
      p.note,
    ],
  },
  groups: {
    title: "name",
    columns: ["positioning", "threshold", "entrances", "rules", "note"],
    texts: (g) => [
      g.positioning.userValue,
      g.positioning.ownValue,
      g.positioning.forWhom,
      g.positioning.notForWhom,
      g.positioning.promise,
      g.threshold,
      ...g.entrances,
      g.rules,
      g.note,
    ],
  },
  personas: {
    title: "name",
    columns: [
      "summary",
      "basics",
      "behaviour",
      "socialNeed",
      "joinReason",
      "infoSources",
      "activeHours",
      "evidence",
      "note",
    ],
    texts: (p) => [
      p.summary,
      p.basics.age,
      p.basics.gender,
      p.basics.region,
      p.basics.occupation,
      p.behaviour.habits,
      ...p.behaviour.scenes,
      ...p.behaviour.pains,
      ...p.behaviour.hobbies,
      p.socialNeed,
      p.joinReason,
      ...p.infoSources,
      p.activeHours,
      ...p.evidence.map((item) => item.note),
      p.note,
    ],
  },
  snippets: { title: "title", columns: ["text", "tags"], texts: (s) => [s.text, ...s.tags] },
  quotes: {
    title: "title",
    columns: ["text", "who", "source", "tags", "consentNote"],
    texts: (q) => [q.text, q.who, q.source, ...q.tags, q.consentNote],
  },
  draftTemplates: {
    title: "name",
    columns: ["text", "memberValue", "brief", "tags"],
    texts: (t) => [t.text, t.memberValue, ...t.tags, t.brief],
  },
  voices: {
    title: "name",
    columns: ["positioningLine", "tone", "signOff", "note"],
    texts: (v) => [v.positioningLine, v.tone, v.signOff, v.note],
  },
  staff: { title: "name", columns: ["note"], texts: (s) => [s.note] },
};

/** A record as search reads it. */
export type SearchText = { readonly title: string; readonly text: string };

/** Title and text of a record; pieces stand on lines of their own, so that no hit runs from one into the next unseen. */
export function searchTextOf<K extends SearchKind>(kind: K, record: RecordOf<K>): SearchText {
  const source = searchSources[kind] as SearchSource<K>;
  const title = (record as Record<string, unknown>)[source.title] as string;
  const text = source.texts(record).filter((piece) => piece.trim() !== "");
  return { title, text: text.join("\n") };
}

/** SQL that reads what search needs of a kind's rows. */
export function searchColumnsSql(kind: SearchKind): string {
  const { title, columns } = searchSources[kind];
  return ["id", title, ...columns].map((name) => `"${name}"`).join(", ");
}
