import type { Words } from "./command";

/** Stands wherever findings stand. */
export const DISCLAIMER = { zh: "提示，非法律意见", en: "a drafting aid, not legal advice" } as const satisfies Words;
