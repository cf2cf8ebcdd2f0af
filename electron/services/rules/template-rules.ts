import { QunceError } from "@shared/api/errors";
import { findRepeatedCue } from "@shared/domain/activity-template";
import { findOwnTemplate, freeTemplateKey } from "../find-template";
import type { RecordRules } from "../record-rules";

/** A template is found by its key: it gets one of its own, keeps it, and no line in it stands twice. */
export const templateRules: RecordRules<"templates"> = {
  fill(given, db) {
    if (given.key === undefined) return { key: freeTemplateKey(db, "own") };
    if (findOwnTemplate(db, given.key)) refuse("key", "repeat");
    return {};
  },
  check(next, before) {
    if (before && next.key !== before.key) refuse("key", "fixed");
    if (findRepeatedCue(next) !== undefined) refuse("cues", "repeat");
  },
};

function refuse(field: string, reason: string): never {
  throw new QunceError("INVALID_INPUT", { field, reason: `${field}:${reason}` });
}
