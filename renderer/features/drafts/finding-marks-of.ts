import type { FindingMark } from "../../ui/editor/finding-marks";
import { rangeOf } from "../../ui/editor/placed-copy";
import type { CheckedDraft } from "./use-draft-findings";

/** What is underlined in the text: findings with an extent that nobody accepted, with their reason on hover. */
export function findingMarksOf({ copy, findings }: CheckedDraft, language: "zh" | "en"): FindingMark[] {
  return findings.flatMap(({ start, end, text, severity, reason, law, acceptanceId }): FindingMark[] => {
    const range = acceptanceId === null ? rangeOf(copy, start, end) : undefined;
    // The last answer may be about another text: then the words at its offsets are others.
    if (!range || copy.text.slice(start, end) !== text) return [];
    return [{ ...range, severity, text, title: [reason[language], law].filter(Boolean).join(" ") }];
  });
}
