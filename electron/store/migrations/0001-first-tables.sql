-- The first schema: one table a kind of record, the workspace's settings, the log of steps, and what upkeep remembers.
-- Nested values are JSON in one column, because a record is read, written, logged and undone as a whole.
-- References are checked at commit, not at each statement: undo puts rows back in any order.
-- Triggers, draft facets and the search index are derived from these tables and made by code (see derived-schema.ts).

CREATE TABLE "shops" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "platform" TEXT NOT NULL,
  "links" TEXT NOT NULL CHECK (json_valid("links")),
  "serviceHours" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "groups" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "shopId" TEXT REFERENCES "shops" ("id") DEFERRABLE INITIALLY DEFERRED,
  "goals" TEXT NOT NULL CHECK (json_valid("goals")),
  "positioning" TEXT NOT NULL CHECK (json_valid("positioning")),
  "memberCount" INTEGER,
  "tierIds" TEXT NOT NULL CHECK (json_valid("tierIds")),
  "personaIds" TEXT NOT NULL CHECK (json_valid("personaIds")),
  "staffId" TEXT REFERENCES "staff" ("id") DEFERRABLE INITIALLY DEFERRED,
  "threshold" TEXT NOT NULL,
  "entrances" TEXT NOT NULL CHECK (json_valid("entrances")),
  "rules" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "tiers" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "rank" INTEGER NOT NULL,
  "entryRule" TEXT NOT NULL,
  "benefits" TEXT NOT NULL CHECK (json_valid("benefits")),
  "voiceId" TEXT REFERENCES "voices" ("id") DEFERRABLE INITIALLY DEFERRED,
  "maxTouchesPerWeek" INTEGER,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "personas" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "basics" TEXT NOT NULL CHECK (json_valid("basics")),
  "behaviour" TEXT NOT NULL CHECK (json_valid("behaviour")),
  "socialNeed" TEXT NOT NULL,
  "joinReason" TEXT NOT NULL,
  "infoSources" TEXT NOT NULL CHECK (json_valid("infoSources")),
  "activeHours" TEXT NOT NULL,
  "quadrant" TEXT NOT NULL CHECK (json_valid("quadrant")),
  "evidence" TEXT NOT NULL CHECK (json_valid("evidence")),
  "tierIds" TEXT NOT NULL CHECK (json_valid("tierIds")),
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "voices" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "duty" TEXT NOT NULL,
  "positioningLine" TEXT NOT NULL,
  "tone" TEXT NOT NULL,
  "tabooWords" TEXT NOT NULL CHECK (json_valid("tabooWords")),
  "signOff" TEXT NOT NULL,
  "hours" TEXT NOT NULL,
  "groupIds" TEXT NOT NULL CHECK (json_valid("groupIds")),
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "staff" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "voiceIds" TEXT NOT NULL CHECK (json_valid("voiceIds")),
  "groupIds" TEXT NOT NULL CHECK (json_valid("groupIds")),
  "caredFor" INTEGER NOT NULL,
  "dutyHours" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "products" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "shopId" TEXT REFERENCES "shops" ("id") DEFERRABLE INITIALLY DEFERRED,
  "story" TEXT NOT NULL CHECK (json_valid("story")),
  "scenes" TEXT NOT NULL CHECK (json_valid("scenes")),
  "repurchaseDays" INTEGER,
  "link" TEXT NOT NULL,
  "tags" TEXT NOT NULL CHECK (json_valid("tags")),
  "skus" TEXT NOT NULL CHECK (json_valid("skus")),
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "activities" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "title" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "goal" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "groupIds" TEXT NOT NULL CHECK (json_valid("groupIds")),
  "productIds" TEXT NOT NULL CHECK (json_valid("productIds")),
  "ownerStaffId" TEXT REFERENCES "staff" ("id") DEFERRABLE INITIALLY DEFERRED,
  "start" TEXT NOT NULL CHECK ("start" GLOB '????-??-??T??:??'),
  "end" TEXT NOT NULL CHECK ("end" GLOB '????-??-??T??:??'),
  "memberValue" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "drafts" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "memberValue" TEXT NOT NULL,
  "valueWaiver" TEXT NOT NULL,
  "body" TEXT NOT NULL CHECK (json_valid("body")),
  "channel" TEXT NOT NULL,
  "tags" TEXT NOT NULL CHECK (json_valid("tags")),
  "voiceId" TEXT REFERENCES "voices" ("id") DEFERRABLE INITIALLY DEFERRED,
  "personaId" TEXT REFERENCES "personas" ("id") DEFERRABLE INITIALLY DEFERRED,
  "tierId" TEXT REFERENCES "tiers" ("id") DEFERRABLE INITIALLY DEFERRED,
  "productIds" TEXT NOT NULL CHECK (json_valid("productIds")),
  "activityId" TEXT REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
  "ownerStaffId" TEXT REFERENCES "staff" ("id") DEFERRABLE INITIALLY DEFERRED,
  "fieldValues" TEXT NOT NULL CHECK (json_valid("fieldValues")),
  "note" TEXT NOT NULL,
  "plainText" TEXT NOT NULL
) STRICT;

CREATE TABLE "messages" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "title" TEXT NOT NULL,
  "channel" TEXT NOT NULL,
  "groupId" TEXT REFERENCES "groups" ("id") DEFERRABLE INITIALLY DEFERRED,
  "at" TEXT NOT NULL CHECK ("at" GLOB '????-??-??T??:??'),
  "voiceId" TEXT REFERENCES "voices" ("id") DEFERRABLE INITIALLY DEFERRED,
  "staffId" TEXT REFERENCES "staff" ("id") DEFERRABLE INITIALLY DEFERRED,
  "activityId" TEXT REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
  "draftId" TEXT REFERENCES "drafts" ("id") DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL,
  "mediaIds" TEXT NOT NULL CHECK (json_valid("mediaIds")),
  "wantedImages" TEXT NOT NULL CHECK (json_valid("wantedImages")),
  "fieldValues" TEXT NOT NULL CHECK (json_valid("fieldValues")),
  "status" TEXT NOT NULL,
  "skipReason" TEXT NOT NULL,
  "tags" TEXT NOT NULL CHECK (json_valid("tags")),
  "note" TEXT NOT NULL,
  "sentAt" TEXT,
  "sentText" TEXT,
  "importKey" TEXT
) STRICT;

CREATE TABLE "snippets" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "tags" TEXT NOT NULL CHECK (json_valid("tags"))
) STRICT;

CREATE TABLE "results" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "activityId" TEXT NOT NULL REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "reads" INTEGER,
  "replies" INTEGER,
  "orders" INTEGER,
  "revenue" INTEGER,
  "left" INTEGER,
  "heard" TEXT NOT NULL,
  "nextChange" TEXT NOT NULL
) STRICT;

CREATE TABLE "media" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "mime" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  "width" INTEGER,
  "height" INTEGER,
  "tags" TEXT NOT NULL CHECK (json_valid("tags"))
) STRICT;

-- Lists, calendar and Today read living messages in time order; the partial indexes leave the trash out.
CREATE INDEX "messages_at" ON "messages" ("at", "id") WHERE "trashedAt" IS NULL;
CREATE INDEX "messages_group_at" ON "messages" ("groupId", "at") WHERE "trashedAt" IS NULL;
CREATE INDEX "messages_open" ON "messages" ("at", "id") WHERE "trashedAt" IS NULL AND "status" IN ('planned', 'ready', 'copied');
CREATE INDEX "messages_draft" ON "messages" ("draftId") WHERE "draftId" IS NOT NULL;
CREATE INDEX "messages_activity" ON "messages" ("activityId") WHERE "activityId" IS NOT NULL;
CREATE INDEX "messages_import" ON "messages" ("importKey") WHERE "importKey" IS NOT NULL;

-- Draft pages go by keyset from the newest change, with or without a status.
CREATE INDEX "drafts_updated" ON "drafts" ("updatedAt" DESC, "id" DESC) WHERE "trashedAt" IS NULL;
CREATE INDEX "drafts_status" ON "drafts" ("status", "updatedAt" DESC, "id" DESC, "kind") WHERE "trashedAt" IS NULL;
CREATE INDEX "drafts_activity" ON "drafts" ("activityId") WHERE "activityId" IS NOT NULL;

CREATE INDEX "activities_start" ON "activities" ("start", "end") WHERE "trashedAt" IS NULL;
CREATE INDEX "activities_end" ON "activities" ("end", "start") WHERE "trashedAt" IS NULL;

-- The trash is small beside the living.
CREATE INDEX "messages_trashed" ON "messages" ("trashedAt") WHERE "trashedAt" IS NOT NULL;
CREATE INDEX "drafts_trashed" ON "drafts" ("trashedAt") WHERE "trashedAt" IS NOT NULL;
CREATE INDEX "activities_trashed" ON "activities" ("trashedAt") WHERE "trashedAt" IS NOT NULL;

CREATE INDEX "results_activity" ON "results" ("activityId");
CREATE INDEX "media_sha256" ON "media" ("sha256");

-- Settings of the workspace: one row, kept as one value so that a new setting needs no migration.
CREATE TABLE "settings" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK ("id" = 'workspace'),
  "value" TEXT NOT NULL CHECK (json_valid("value"))
) STRICT;

-- One row a step: what a person did at once and can undo at once.
-- "touch" counts every writing, undoing and redoing of any step: what came after a backup is told by it, not by the clock.
-- done → undone → done …; abandoned: undone, and then something else was done; upkeep: the app's own doing, never undone.
CREATE TABLE "steps" (
  "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  "touchedAt" TEXT NOT NULL,
  "touch" INTEGER NOT NULL,
  "mergeKey" TEXT,
  "state" TEXT NOT NULL CHECK ("state" IN ('done', 'undone', 'abandoned', 'upkeep', 'settled'))
) STRICT;
CREATE INDEX "steps_state" ON "steps" ("state", "seq");
CREATE INDEX "steps_touch" ON "steps" ("touch", "touchedAt");

-- One row a changed row of a step, with the whole row before and after as JSON.
-- "revision" is the highest revision the row had when undo or redo took it away, so that it never counts down.
CREATE TABLE "changes" (
  "seq" INTEGER NOT NULL PRIMARY KEY,
  "step" INTEGER NOT NULL REFERENCES "steps" ("seq") ON DELETE CASCADE,
  "kind" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "before" TEXT CHECK ("before" IS NULL OR json_valid("before")),
  "after" TEXT CHECK ("after" IS NULL OR json_valid("after")),
  "revision" INTEGER
) STRICT;
CREATE UNIQUE INDEX "changes_row" ON "changes" ("id", "kind", "step");
CREATE INDEX "changes_step" ON "changes" ("step", "seq");

-- The step that is being written: filled inside a transaction and empty at every commit.
-- Without it no trigger lets a change through. "logged" is 0 while undo and redo replay.
CREATE TABLE "open_step" (
  "step" INTEGER NOT NULL PRIMARY KEY,
  "logged" INTEGER NOT NULL CHECK ("logged" IN (0, 1))
) STRICT;

-- What upkeep remembers from one opening to the next: when the file was checked last, which derived schema it has.
CREATE TABLE "upkeep" (
  "name" TEXT NOT NULL PRIMARY KEY,
  "value" TEXT NOT NULL
) STRICT;
