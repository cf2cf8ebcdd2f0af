import { z } from "zod";
import { quote } from "../../domain/quote";
import { recordId } from "../../domain/record";
import { recordKinds } from "../../domain/record-kinds";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";
import { usesOfEntry } from "./library-entry";

export const quotesContract = {
  ...recordOperations(recordKinds.quotes),
  /** Where quotes stand in drafts and messages, also when only a part of one was taken; those used nowhere are left out. */
  uses: operation.output(z.array(usesOfEntry)),
  /** Takes away who said it and the picture that shows it; the words stay (N10). */
  anonymise: operation.input(z.object({ id: recordId })).output(quote),
};
