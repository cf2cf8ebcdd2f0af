/** Messages that speak to members, and those that let members speak with each other (S54). */
export type InteractionBalance = { readonly vertical: number; readonly horizontal: number };

const HORIZONTAL =
  /互相|互答|互评|结伴|组队|你们(?:帮|觉得|会|平时)|大家(?:来|都)?(?:说说|聊聊|晒|出出主意|怎么|是怎么|帮)|群友|谁(?:用过|有|来)|晒单|晒晒|接力|打卡搭子|@[^\s@]{1,20}|投票/;

/** Below this share of messages between members a span is one-sided; four to one, as the team set it. */
const LEAST_SHARE = 0.2;
/** Fewer messages than this say nothing about a habit. */
const LEAST_MESSAGES = 5;

/** Counts the messages of a span by whom they let speak. */
export function interactionBalance(texts: readonly string[]): InteractionBalance {
  const horizontal = texts.filter((text) => HORIZONTAL.test(text)).length;
  return { vertical: texts.length - horizontal, horizontal };
}

/** Whether nearly everything in a span is said by the shop. */
export function isOneSided({ vertical, horizontal }: InteractionBalance): boolean {
  const all = vertical + horizontal;
  return all >= LEAST_MESSAGES && horizontal < all * LEAST_SHARE;
}
