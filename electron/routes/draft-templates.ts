import {
  beginFromTemplate,
  keepAsTemplate,
  listDraftTemplates,
  makeDraftTemplateOwn,
} from "../services/library/draft-template-bank";
import type { Operations } from "./operations";
import { recordRoutes } from "./record-routes";

/** Beginnings for drafts: what comes with the app beside the user's own. */
export function draftTemplateRoutes(operations: Operations) {
  const { bank, makeOwn, begin, keep } = operations.draftTemplates;
  return {
    ...recordRoutes("draftTemplates", operations),
    bank: bank.handler(({ input, context }) => listDraftTemplates(context.workspaces.findStore(), input)),
    makeOwn: makeOwn.handler(({ input, context }) => makeDraftTemplateOwn(context.workspaces.getStore(), input.key)),
    begin: begin.handler(({ input, context }) => beginFromTemplate(context.workspaces.getStore(), input)),
    keep: keep.handler(({ input, context }) => keepAsTemplate(context.workspaces.getStore(), input.draftId)),
  };
}
