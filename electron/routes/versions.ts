import { keepVersion, nameVersion } from "../services/keep-version";
import { compareVersions, takeBackVersion } from "../services/take-back-version";
import { getRecord } from "../store/records";
import { selectVersions } from "../store/versions";
import type { Operations } from "./operations";

/** Versions of drafts: kept, named, compared, taken back; never changed and never thrown away. */
export function versionRoutes(operations: Operations) {
  const { list, get, keep, name, compare, takeBack } = operations.versions;
  return {
    list: list.handler(({ input, context }) =>
      selectVersions(context.workspaces.getStore().db, input?.draftId, input?.trashed),
    ),
    get: get.handler(({ input, context }) => getRecord(context.workspaces.getStore().db, "versions", input.id)),
    keep: keep.handler(({ input, context }) => keepVersion(context.workspaces.getStore(), input.draftId, input.name)),
    name: name.handler(({ input, context }) => nameVersion(context.workspaces.getStore(), input.id, input.name)),
    compare: compare.handler(({ input, context }) =>
      compareVersions(context.workspaces.getStore(), input.id, input.withId),
    ),
    takeBack: takeBack.handler(({ input, context }) => takeBackVersion(context.workspaces.getStore(), input.id)),
  };
}
