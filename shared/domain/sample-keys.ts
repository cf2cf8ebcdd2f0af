import type { SampleSource } from "./sample-schema";

/** Kinds whose sample records are called by a key, and pictures, which are files. */
export type KeyedKind =
  | Exclude<keyof SampleSource, "messages" | "results" | "snippets" | "quotes" | "ownDays">
  | "media";

/** Finds the id behind a key; throws when the sample names something that is not there. */
export type IdOf = (kind: KeyedKind, key: string) => string;

/** Gives every keyed record of the sample an id, in the order of the files. */
export function sampleIds(
  source: SampleSource,
  pictures: Iterable<[key: string, id: string]>,
  newId: () => string,
): IdOf {
  const ids = new Map<string, string>();
  const { messages, results, snippets, quotes, ownDays, ...keyed } = source;
  for (const [kind, records] of Object.entries(keyed)) {
    for (const { key } of records) {
      if (ids.has(`${kind}:${key}`)) throw new RangeError(`sample: ${kind} has ${key} twice`);
      ids.set(`${kind}:${key}`, newId());
    }
  }
  for (const [key, id] of pictures) ids.set(`media:${key}`, id);
  return (kind, key) => {
    const id = ids.get(`${kind}:${key}`);
    if (id === undefined) throw new RangeError(`sample: no ${kind} called ${key}`);
    return id;
  };
}
