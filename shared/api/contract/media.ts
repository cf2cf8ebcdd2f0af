import { z } from "zod";
import { media } from "../../domain/media";
import { recordId } from "../../domain/record";
import { recordKinds } from "../../domain/record-kinds";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";
import { usesOfEntry } from "./library-entry";

const { list, get, update, trash, restore } = recordOperations(recordKinds.media);

/** Pictures; their bytes are served at `/media/<id>`. */
export const mediaContract = {
  list,
  get,
  update,
  trash,
  restore,
  /** Takes a picture in; the same bytes twice give the same record. */
  /** Where pictures stand: in drafts, at messages, as what shows a quote; those used nowhere are left out. */
  uses: operation.output(z.array(usesOfEntry)),
  /** Ids of the pictures whose file is gone from the media folder. */
  missing: operation.output(z.array(recordId)),
  /** Takes a picture in; the same bytes twice give the same record. */
  add: operation.input(z.object({ file: z.file() })).output(media),
};
