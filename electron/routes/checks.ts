import { lotteryRuleText } from "@shared/domain/check/lottery-rule-text";
import { acceptFinding } from "../services/accept-finding";
import {
  checkAnyText,
  checkDraft,
  checkMessage,
  checkSpan,
  countDraftFindings,
  listPacks,
} from "../services/check-copy";
import type { Operations } from "./operations";

/** Checks of texts, drafts, messages and spans of days; accepting what they find. */
export function checkRoutes(operations: Operations) {
  const { text, draft, drafts, message, span, packs, accept, lotteryRules } = operations.checks;
  return {
    text: text.handler(({ input, context }) => checkAnyText(context.workspaces.findStore(), input)),
    draft: draft.handler(({ input, context }) => checkDraft(context.workspaces.getStore(), input)),
    drafts: drafts.handler(({ input, context }) => countDraftFindings(context.workspaces.getStore(), input.ids)),
    message: message.handler(({ input, context }) => checkMessage(context.workspaces.getStore(), input.id)),
    span: span.handler(({ input, context }) => checkSpan(context.workspaces.getStore(), input)),
    packs: packs.handler(({ context }) => listPacks(context.workspaces.findStore())),
    accept: accept.handler(({ input, context }) => acceptFinding(context.workspaces.getStore(), input)),
    lotteryRules: lotteryRules.handler(({ input }) => ({ text: lotteryRuleText(input) })),
  };
}
