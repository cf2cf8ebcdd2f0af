import { inheritAgain, syncWithDraft, withBase } from "../services/change-adaptation";
import { changeRecord, getLiving } from "../services/change-record";
import { createRecord } from "../services/create-record";
import { selectAdaptations } from "../store/adaptations";
import type { Operations } from "./operations";
import { given, keepRoutes } from "./record-routes";

/** Adaptations of drafts: the common operations, and the ways to take the draft's words. */
export function adaptationRoutes(operations: Operations) {
  const { list, create, update, inherit, sync } = operations.adaptations;
  return {
    ...keepRoutes("adaptations", operations),
    list: list.handler(({ input, context }) =>
      selectAdaptations(context.workspaces.getStore().db, input?.draftId, input?.trashed),
    ),
    create: create.handler(({ input: { id, fields }, context }) => {
      const store = context.workspaces.getStore();
      return createRecord(store, "adaptations", given(withBase(store, fields.draftId, fields)), id);
    }),
    update: update.handler(({ input: { id, changes, revision }, context }) => {
      const store = context.workspaces.getStore();
      const before = getLiving(store, "adaptations", id);
      return changeRecord(store, "adaptations", id, given(withBase(store, before.draftId, changes, before)), {
        revision,
      });
    }),
    inherit: inherit.handler(({ input, context }) => inheritAgain(context.workspaces.getStore(), input.id)),
    sync: sync.handler(({ input, context }) => syncWithDraft(context.workspaces.getStore(), input)),
  };
}
