-- Activities get a brief and a run sheet, messages know the cue that made them, and people keep templates of their own.
-- Columns are added at the end with the value that says “nothing yet”, so that images in the log from before still fit.

ALTER TABLE "activities" ADD COLUMN "templateKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "activities" ADD COLUMN "brief" TEXT NOT NULL
  DEFAULT '{"budgetCap":null,"stockCap":null,"staffHours":null,"target":"","risks":[],"checklist":[],"benefits":[]}'
  CHECK (json_valid("brief"));
ALTER TABLE "activities" ADD COLUMN "runSheet" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("runSheet"));

-- No reference: a cue lives inside its activity's run sheet.
ALTER TABLE "messages" ADD COLUMN "cueId" TEXT;

-- "key" is not unique: one in the trash may have the key of a living one.
CREATE TABLE "templates" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "trashedAt" TEXT,
  "key" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "goal" TEXT NOT NULL,
  "memberValue" TEXT NOT NULL,
  "durationMinutes" INTEGER NOT NULL,
  "startClock" TEXT NOT NULL,
  "needsProduct" TEXT NOT NULL CHECK (json_valid("needsProduct")),
  "cues" TEXT NOT NULL CHECK (json_valid("cues")),
  "risks" TEXT NOT NULL CHECK (json_valid("risks")),
  "checklist" TEXT NOT NULL CHECK (json_valid("checklist")),
  "target" TEXT NOT NULL
) STRICT;
