import type { Activity } from "@shared/domain/activity";
import type { ChatGroup } from "@shared/domain/chat-group";
import { wordKey } from "@shared/domain/import-words";
import type { Staff } from "@shared/domain/staff";
import type { Voice } from "@shared/domain/voice";
import { readKey } from "../imports/import-key";
import type { KnownMessage } from "../imports/match-rows";
import type { ReadDb } from "../store/database";
import { selectMessages } from "../store/messages";
import { listRecords } from "../store/records";

/** What of the workspace an import is compared with. */
export type ImportKnown = {
  readonly groups: readonly ChatGroup[];
  readonly voices: readonly Voice[];
  readonly staff: readonly Staff[];
  readonly activities: readonly Activity[];
  /** Ids of the pictures by name (`wordKey`), the newest of a name. */
  readonly media: ReadonlyMap<string, string>;
  readonly messages: readonly KnownMessage[];
};

/** Gathers it all before anything is worked out. The trash counts: what was deleted here must not come back by itself. */
export function importKnown(db: ReadDb): ImportKnown {
  const groups = listRecords(db, "groups");
  const nameOf = new Map(
    [...groups, ...listRecords(db, "groups", { trashed: true })].map(({ id, name }) => [id, name]),
  );
  const messages = [...selectMessages(db, {}), ...selectMessages(db, { trashed: true })];
  return {
    groups,
    voices: listRecords(db, "voices"),
    staff: listRecords(db, "staff"),
    activities: listRecords(db, "activities"),
    media: new Map(listRecords(db, "media").map(({ id, name }) => [wordKey(name), id])),
    messages: messages.map((message) => ({
      message,
      key: message.importKey === null ? null : (readKey(message.importKey) ?? null),
      groupName: message.groupId === null ? null : (nameOf.get(message.groupId) ?? null),
    })),
  };
}
