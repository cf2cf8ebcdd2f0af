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
import { loadRules } from "../services/rule-packs";
import type { Operations } from "./operations";

/** Checks of texts, drafts, messages and spans of days; accepting what they find. */
export function checkRoutes(operations: Operations) {
  const { text, draft, drafts, message, span, packs, accept, lotteryRules } = operations.checks;
  return {
    text: text.handler(withRules(({ input, context }) => checkAnyText(context.workspaces.findStore(), input))),
    draft: draft.handler(withRules(({ input, context }) => checkDraft(context.workspaces.getStore(), input))),
    drafts: drafts.handler(
      withRules(({ input, context }) => countDraftFindings(context.workspaces.getStore(), input.ids)),
    ),
    message: message.handler(withRules(({ input, context }) => checkMessage(context.workspaces.getStore(), input.id))),
    span: span.handler(withRules(({ input, context }) => checkSpan(context.workspaces.getStore(), input))),
    packs: packs.handler(withRules(({ context }) => listPacks(context.workspaces.findStore()))),
    accept: accept.handler(({ input, context }) => acceptFinding(context.workspaces.getStore(), input)),
    lotteryRules: lotteryRules.handler(({ input }) => ({ text: lotteryRuleText(input) })),
  };
}

/** The rules are read with the first check. */
function withRules<Input, Output>(work: (input: Input) => Output): (input: Input) => Promise<Output> {
  return async (input) => {
    await loadRules();
    return work(input);
  };
}
