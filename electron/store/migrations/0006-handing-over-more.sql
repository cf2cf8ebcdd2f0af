-- What handing over needs beside lineage.
-- Columns are added at the end with the value that says “nothing yet”, so that images in the log from before still fit.

-- The colour of a shop's posters and page heads, and what the code on its posters leads to.
ALTER TABLE "shops" ADD COLUMN "colour" TEXT CHECK ("colour" GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]');
ALTER TABLE "shops" ADD COLUMN "posterLink" TEXT NOT NULL DEFAULT '';
