import { QunceError } from "@shared/api/errors";
import type { Channel, ChannelProfile } from "@shared/domain/channel";
import { type ChannelOverride, withOverrides } from "@shared/domain/channel-override";
import type { ReadDb } from "../store/database";
import { insertRecord, listRecords, trashRecords, updateRecord } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { channelProfiles } from "./channel-profiles";

/** What can be changed about a channel. */
export type ChannelChanges = Partial<Pick<ChannelOverride, "maxImages" | "limits" | "policy">>;

/** The channels' profiles as the workspace has them; the shipped ones without a workspace. */
export function profilesOf(db: ReadDb | undefined): ChannelProfile[] {
  return withOverrides(channelProfiles(), db ? listRecords(db, "channelProfiles") : []);
}

/** The profile of one channel as the workspace has it. */
export function profileOf(db: ReadDb | undefined, channel: Channel): ChannelProfile {
  const profile = profilesOf(db).find((known) => known.channel === channel);
  if (!profile) throw new QunceError("NOT_FOUND");
  return profile;
}

/** Changes what the workspace says about a channel; what is not given stays as it is shipped, or as it was changed before. */
export function changeChannel(store: Store, channel: Channel, changes: ChannelChanges): ChannelProfile {
  const { name, maxImages, limits, policy } = profileOf(store.db, channel);
  const shownName = getSettings(store.db).language === "en" ? name.en : name.zh;
  const next = { channel, name: shownName, ...{ maxImages, limits, policy }, ...changes };
  for (const { soft, hard } of next.limits) {
    if (soft !== null && hard !== null && soft > hard) {
      throw new QunceError("INVALID_INPUT", { field: "limits", reason: "limits:order" });
    }
  }
  const own = overrideOf(store.db, channel);
  store.write(
    { code: "channelProfiles.update", subject: shownName },
    (tx) => {
      if (own) updateRecord(tx, "channelProfiles", own.id, next);
      else insertRecord(tx, "channelProfiles", store.newId(), next);
    },
    { mergeKey: `channelProfiles:${channel}:${Object.keys(changes).sort().join(",")}` },
  );
  return profileOf(store.db, channel);
}

/** Takes the shipped profile again; what the workspace said goes to the trash. */
export function takeShippedChannel(store: Store, channel: Channel): ChannelProfile {
  const own = listRecords(store.db, "channelProfiles").filter((override) => override.channel === channel);
  if (own.length > 0) {
    const subject = own.at(-1)?.name ?? "";
    store.write({ code: "channelProfiles.takeShipped", subject }, (tx) =>
      trashRecords(
        tx,
        "channelProfiles",
        own.map(({ id }) => id),
      ),
    );
  }
  return profileOf(store.db, channel);
}

function overrideOf(db: ReadDb, channel: Channel): ChannelOverride | undefined {
  return listRecords(db, "channelProfiles").findLast((override) => override.channel === channel);
}
