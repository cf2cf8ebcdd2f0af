-- What planning needs: groups know their posting slots, messages which warnings of the guard may stand.
-- Columns are added at the end with the value that says “nothing yet”, so that images in the log from before still fit.

-- Posting slots of a group, and the guard's waived warnings of a message.
ALTER TABLE "groups" ADD COLUMN "slots" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("slots"));
ALTER TABLE "messages" ADD COLUMN "guardWaivers" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("guardWaivers"));

-- Values typed in once for an activity, for every message of it: {"奖品": "小样三件套"}.
ALTER TABLE "activities" ADD COLUMN "fieldValues" TEXT NOT NULL DEFAULT '{}' CHECK (json_valid("fieldValues"));

-- The calendar's layers: days of the shop's own and its changes to promotions that ship with the app, holiday schedules
-- brought in from files, and what was answered to proposals to sell a product again.
CREATE TABLE "ownDays" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "end" TEXT,
  "warmUpDays" INTEGER NOT NULL,
  "rule" TEXT NOT NULL,
  "groupIds" TEXT NOT NULL CHECK (json_valid("groupIds")),
  "note" TEXT NOT NULL,
  "decision" TEXT NOT NULL,
  "replaces" TEXT NOT NULL,
  "hidden" TEXT NOT NULL CHECK (json_valid("hidden"))
) STRICT;

CREATE TABLE "holidays" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "year" INTEGER NOT NULL,
  "papers" TEXT NOT NULL CHECK (json_valid("papers")),
  "days" TEXT NOT NULL CHECK (json_valid("days")),
  "name" TEXT NOT NULL
) STRICT;

ALTER TABLE "products" ADD COLUMN "repurchaseAnswers" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("repurchaseAnswers"));

-- Evergreen pool and topic bank: drafts that come round again, topics of one's own, and which topic a message came from.
ALTER TABLE "drafts" ADD COLUMN "evergreen" TEXT NOT NULL DEFAULT '{"on":false,"noRepeatDays":60}'
  CHECK (json_valid("evergreen"));
ALTER TABLE "groups" ADD COLUMN "cadence" TEXT NOT NULL DEFAULT '{"weeklyActivities":null,"dailyCeiling":null}'
  CHECK (json_valid("cadence"));
-- No reference: it may be the key of a topic that comes with the app.
ALTER TABLE "messages" ADD COLUMN "topicId" TEXT;

CREATE TABLE "topics" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "title" TEXT NOT NULL,
  "opener" TEXT NOT NULL,
  "followUps" TEXT NOT NULL CHECK (json_valid("followUps")),
  "seedQuestion" TEXT NOT NULL,
  "tags" TEXT NOT NULL CHECK (json_valid("tags")),
  "groupIds" TEXT NOT NULL CHECK (json_valid("groupIds")),
  "noRepeatDays" INTEGER NOT NULL,
  "months" TEXT NOT NULL CHECK (json_valid("months")),
  "source" TEXT NOT NULL,
  "standsFor" TEXT NOT NULL
) STRICT;

-- When a topic or an evergreen draft was last used is asked for all of them at once.
CREATE INDEX "messages_topic" ON "messages" ("topicId", "groupId", "at") WHERE "topicId" IS NOT NULL AND "trashedAt" IS NULL;
CREATE INDEX "drafts_evergreen" ON "drafts" ("id") WHERE json_extract("evergreen", '$.on') = 1 AND "trashedAt" IS NULL;

-- Series: what repeats, by which rule. Occurrences are rows of their own that know their series and the day of the rule
-- they stand for; no reference, because a series ends while its past stays.
CREATE TABLE "series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "start" TEXT NOT NULL CHECK ("start" GLOB '????-??-??T??:??'),
  "except" TEXT NOT NULL CHECK (json_valid("except")),
  "laidUntil" TEXT NOT NULL CHECK ("laidUntil" GLOB '????-??-??'),
  "pattern" TEXT NOT NULL CHECK (json_valid("pattern"))
) STRICT;

ALTER TABLE "activities" ADD COLUMN "seriesId" TEXT;
ALTER TABLE "activities" ADD COLUMN "seriesDate" TEXT;
ALTER TABLE "messages" ADD COLUMN "seriesId" TEXT;
ALTER TABLE "messages" ADD COLUMN "seriesDate" TEXT;
CREATE INDEX "activities_series" ON "activities" ("seriesId", "seriesDate") WHERE "seriesId" IS NOT NULL;
CREATE INDEX "messages_series" ON "messages" ("seriesId", "seriesDate") WHERE "seriesId" IS NOT NULL;
