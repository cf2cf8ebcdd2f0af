import { duplicateTemplate, makeTemplateOwn } from "../services/copy-template";
import { listTemplates } from "../services/find-template";
import { exportTemplates, importTemplates } from "../services/template-file";
import { listRecords } from "../store/records";
import type { Operations } from "./operations";
import { createRoute, keepRoutes } from "./record-routes";

/** Activity templates: what there is to choose from, the user's own, copies, and all of them as one file. */
export function templateRoutes(operations: Operations) {
  const { list, own, makeOwn, duplicate, exportAll, importAll } = operations.templates;
  return {
    ...createRoute("templates", operations),
    ...keepRoutes("templates", operations),
    list: list.handler(({ context }) => listTemplates(context.workspaces.findStore()?.db)),
    own: own.handler(({ input, context }) => listRecords(context.workspaces.getStore().db, "templates", input)),
    makeOwn: makeOwn.handler(({ input, context }) => makeTemplateOwn(context.workspaces.getStore(), input.key)),
    duplicate: duplicate.handler(({ input, context }) => duplicateTemplate(context.workspaces.getStore(), input.key)),
    exportAll: exportAll.handler(({ context }) => exportTemplates(context.workspaces.getStore())),
    importAll: importAll.handler(({ input, context }) => importTemplates(context.workspaces.getStore(), input.file)),
  };
}
