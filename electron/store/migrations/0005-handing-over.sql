-- Where records come from, for merging colleagues' packs: which versions went into what a record says. "id" is
-- kind/record. Logged like records, so that undoing a merge also forgets what was learnt in it; what is merely written
-- down when a pack is made is not logged. No reference: what is known of a record outlives it, so that it stays gone.
CREATE TABLE "lineage" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "value" TEXT NOT NULL CHECK (json_valid("value"))
) STRICT;
