import { canonicalText } from "./merge/canonical";
import { type MergeRegion, mergeRegions } from "./merge/merge-regions";
import type { RichNode, RichText } from "./rich-text";

/** Whose paragraphs are taken at a place where the draft has changed: the adaptation's, or the draft's. */
export type SyncChoice = "mine" | "theirs";

/** A place where the draft has changed since it was adapted, with the paragraphs of all three. */
export type SyncPlace = {
  readonly kind: "theirs" | "conflict";
  readonly base: RichText;
  readonly mine: RichText;
  readonly theirs: RichText;
};

/** What happened since a draft was adapted: the places where the draft has changed, in order. Empty: nothing to bring over. */
export function syncPlaces(base: RichText, mine: RichText, theirs: RichText): SyncPlace[] {
  return regionsOf(base, mine, theirs).flatMap(({ kind, ...texts }) =>
    kind === "theirs" || kind === "conflict"
      ? [{ kind, base: documentOf(texts.base), mine: documentOf(texts.mine), theirs: documentOf(texts.theirs) }]
      : [],
  );
}

/**
 * The adaptation with what changed in the draft brought in. `choices` go by `syncPlaces`; where there is none the draft's
 * change is taken if the adaptation left that place alone. Undefined while a place that both changed has no choice.
 */
export function syncAdaptation(
  base: RichText,
  mine: RichText,
  theirs: RichText,
  choices: readonly (SyncChoice | null)[],
): RichText | undefined {
  const blocks: string[] = [];
  let place = 0;
  for (const region of regionsOf(base, mine, theirs)) {
    if (region.kind === "same" || region.kind === "mine") {
      blocks.push(...region.mine);
      continue;
    }
    const choice = choices[place] ?? (region.kind === "theirs" ? "theirs" : undefined);
    place += 1;
    if (choice === undefined) return undefined;
    blocks.push(...region[choice]);
  }
  return documentOf(blocks);
}

function regionsOf(base: RichText, mine: RichText, theirs: RichText): MergeRegion[] {
  return mergeRegions(blocksOf(base), blocksOf(mine), blocksOf(theirs));
}

function blocksOf(text: RichText): string[] {
  return (text.doc.content ?? []).map(canonicalText);
}

function documentOf(blocks: readonly string[]): RichText {
  const content = blocks.map((block) => JSON.parse(block) as RichNode);
  return { version: 1, doc: { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] } };
}
