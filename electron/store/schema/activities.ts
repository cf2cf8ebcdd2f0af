import type { ActivityFields } from "@shared/domain/activity";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of activities 活动. */
export const activities = sqliteTable("activities", {
  ...recordColumns(),
  title: text().notNull(),
  type: text().$type<ActivityFields["type"]>().notNull(),
  goal: text().$type<ActivityFields["goal"]>().notNull(),
  status: text().$type<ActivityFields["status"]>().notNull(),
  groupIds: json<ActivityFields["groupIds"]>(),
  productIds: json<ActivityFields["productIds"]>(),
  ownerStaffId: text(),
  start: text().notNull(),
  end: text().notNull(),
  memberValue: text().notNull(),
  note: text().notNull(),
  templateKey: text().notNull(),
  brief: json<ActivityFields["brief"]>(),
  runSheet: json<ActivityFields["runSheet"]>(),
  fieldValues: json<ActivityFields["fieldValues"]>(),
  seriesId: text(),
  seriesDate: text(),
});
