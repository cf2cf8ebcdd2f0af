import { duplicateDraft } from "../services/duplicate-draft";
import { appendToDraft } from "../services/library/append-to-draft";
import { planDraft } from "../services/plan-draft";
import { setDraftStatus } from "../services/set-draft-status";
import { selectDraftPage } from "../store/drafts";
import { draftFileRoutes } from "./draft-files";
import type { Operations } from "./operations";
import { createRoute, keepRoutes } from "./record-routes";

/** Drafts: paged lists, their flow, copies. */
export function draftRoutes(operations: Operations) {
  const { list, setStatus, duplicate, plan, append } = operations.drafts;
  return {
    ...createRoute("drafts", operations),
    ...keepRoutes("drafts", operations),
    ...draftFileRoutes(operations),
    list: list.handler(({ input, context }) => selectDraftPage(context.workspaces.getStore().db, input)),
    setStatus: setStatus.handler(({ input, context }) =>
      setDraftStatus(context.workspaces.getStore(), input.id, input.status, input.valueWaiver),
    ),
    plan: plan.handler(({ input, context }) => planDraft(context.workspaces.getStore(), input)),
    append: append.handler(({ input, context }) => appendToDraft(context.workspaces.getStore(), input.id, input.text)),
    duplicate: duplicate.handler(({ input, context }) => duplicateDraft(context.workspaces.getStore(), input.id)),
  };
}
