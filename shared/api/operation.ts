import { oc } from "@orpc/contract";
import { z } from "zod";
import { errorSentences } from "./error-sentences";
import { type ErrorCode, errorStatus } from "./errors";

const errorData = z.object({ params: z.record(z.string(), z.union([z.string(), z.number()])) });

type ErrorMap = Record<ErrorCode, { status: number; message: string; data: typeof errorData }>;

const errors = Object.fromEntries(
  (Object.keys(errorSentences) as ErrorCode[]).map((code) => [
    code,
    { status: errorStatus[code] ?? 400, message: errorSentences[code].zh, data: errorData },
  ]),
) as ErrorMap;

/** The start of every operation in the contract: it may fail with any code of the catalogue. */
export const operation = oc.errors(errors);
