-- What writing needs: channels with limits of their own, drafts that know the file they came from.
-- Columns are added at the end with the value that says “nothing yet”, so that images in the log from before still fit.

-- What the user changed about a channel: limits and policy whole. "channel" is not unique: one in the trash may be of the same.
CREATE TABLE "channelProfiles" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "channel" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "maxImages" INTEGER,
  "limits" TEXT NOT NULL CHECK (json_valid("limits")),
  "policy" TEXT NOT NULL CHECK (json_valid("policy"))
) STRICT;

-- Which file a draft was taken in from and as what, so that the same file a second time changes it instead of doubling it.
ALTER TABLE "drafts" ADD COLUMN "importKey" TEXT;

-- Checks: rules of the user's own, findings that were accepted for one paragraph as it was written, and drafts that know
-- whether a machine wrote them.
CREATE TABLE "ownRules" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "words" TEXT NOT NULL CHECK (json_valid("words")),
  "pattern" TEXT NOT NULL,
  "allow" TEXT NOT NULL CHECK (json_valid("allow")),
  "channels" TEXT NOT NULL CHECK (json_valid("channels")),
  "category" TEXT NOT NULL,
  "severity" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "suggestion" TEXT NOT NULL,
  "law" TEXT NOT NULL
) STRICT;

CREATE TABLE "acceptances" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "title" TEXT NOT NULL,
  "ruleId" TEXT NOT NULL,
  "stretch" TEXT NOT NULL,
  "textHash" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "date" TEXT CHECK ("date" GLOB '????-??-??'),
  "mediaId" TEXT REFERENCES "media" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL
) STRICT;

CREATE INDEX "acceptances_media" ON "acceptances" ("mediaId") WHERE "mediaId" IS NOT NULL;

ALTER TABLE "drafts" ADD COLUMN "isAiDrafted" TEXT NOT NULL DEFAULT 'false' CHECK (json_valid("isAiDrafted"));

-- Versions of a draft's text. No reference to the draft: undo may take back the making of a draft whose versions were
-- noted as upkeep, and redo brings it back to them.
CREATE TABLE "versions" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "draftId" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "body" TEXT NOT NULL CHECK (json_valid("body")),
  "reason" TEXT NOT NULL,
  "madeAt" TEXT NOT NULL CHECK ("madeAt" GLOB '????-??-??T??:??'),
  "plainText" TEXT NOT NULL
) STRICT;

CREATE INDEX "versions_draft" ON "versions" ("draftId", "number");

-- A draft rewritten for a channel, a tier, a persona or a voice. A "body" of JSON null takes the draft's; "baseBody" is the
-- draft's as it was when the rewriting began or was last brought up to date.
CREATE TABLE "adaptations" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "draftId" TEXT NOT NULL,
  "channel" TEXT,
  "tierId" TEXT,
  "personaId" TEXT,
  "voiceId" TEXT,
  "title" TEXT NOT NULL,
  "body" TEXT NOT NULL CHECK (json_valid("body")),
  "baseBody" TEXT NOT NULL CHECK (json_valid("baseBody"))
) STRICT;

CREATE INDEX "adaptations_draft" ON "adaptations" ("draftId");

-- The library: snippets say what they answer, who says them, where they fit and how a matter climbs from rung to rung;
-- what customers said, with their consent; beginnings for drafts.
ALTER TABLE "snippets" ADD COLUMN "question" TEXT NOT NULL DEFAULT '';
ALTER TABLE "snippets" ADD COLUMN "voiceId" TEXT REFERENCES "voices" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "snippets" ADD COLUMN "channels" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("channels"));
ALTER TABLE "snippets" ADD COLUMN "steps" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("steps"));
ALTER TABLE "snippets" ADD COLUMN "standsFor" TEXT NOT NULL DEFAULT '';

CREATE TABLE "quotes" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "title" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "date" TEXT CHECK ("date" GLOB '????-??-??'),
  "consent" TEXT NOT NULL,
  "consentNote" TEXT NOT NULL,
  "screenshotId" TEXT REFERENCES "media" ("id") DEFERRABLE INITIALLY DEFERRED,
  "productId" TEXT REFERENCES "products" ("id") DEFERRABLE INITIALLY DEFERRED,
  "personaId" TEXT REFERENCES "personas" ("id") DEFERRABLE INITIALLY DEFERRED,
  "tags" TEXT NOT NULL CHECK (json_valid("tags"))
) STRICT;

CREATE INDEX "snippets_voice" ON "snippets" ("voiceId") WHERE "voiceId" IS NOT NULL;
CREATE INDEX "quotes_screenshot" ON "quotes" ("screenshotId") WHERE "screenshotId" IS NOT NULL;
CREATE INDEX "quotes_product" ON "quotes" ("productId") WHERE "productId" IS NOT NULL;
CREATE INDEX "quotes_persona" ON "quotes" ("personaId") WHERE "personaId" IS NOT NULL;

CREATE TABLE "draftTemplates" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "brief" TEXT NOT NULL,
  "memberValue" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "channel" TEXT NOT NULL,
  "tags" TEXT NOT NULL CHECK (json_valid("tags")),
  "standsFor" TEXT NOT NULL
) STRICT;
