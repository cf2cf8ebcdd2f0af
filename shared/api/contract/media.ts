import { z } from "zod";
import { media } from "../../domain/media";
import { recordKinds } from "../../domain/record-kinds";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";

const { list, get, update, trash, restore } = recordOperations(recordKinds.media);

/** Pictures; their bytes are served at `/media/<id>`. */
export const mediaContract = {
  list,
  get,
  update,
  trash,
  restore,
  /** Takes a picture in; the same bytes twice give the same record. */
  add: operation.input(z.object({ file: z.file() })).output(media),
};
