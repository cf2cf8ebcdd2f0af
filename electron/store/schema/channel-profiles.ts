import type { ChannelOverride } from "@shared/domain/channel-override";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of what the user changed about channels 渠道; shipped profiles are resources. */
export const channelProfiles = sqliteTable("channelProfiles", {
  ...recordColumns(),
  channel: text().$type<ChannelOverride["channel"]>().notNull(),
  name: text().notNull(),
  maxImages: integer(),
  limits: json<ChannelOverride["limits"]>(),
  policy: json<ChannelOverride["policy"]>(),
});
