import type { SnippetFields } from "@shared/domain/snippet";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of snippets 话术片段; shipped ones are resources. */
export const snippets = sqliteTable("snippets", {
  ...recordColumns(),
  title: text().notNull(),
  kind: text().$type<SnippetFields["kind"]>().notNull(),
  text: text().notNull(),
  tags: json<SnippetFields["tags"]>(),
  question: text().notNull(),
  voiceId: text(),
  channels: json<SnippetFields["channels"]>(),
  steps: json<SnippetFields["steps"]>(),
  standsFor: text().notNull(),
});
