import type { Implementer, Router } from "@orpc/server";
import type { Contract } from "@shared/api/contract";
import type { RecordKind } from "@shared/domain/record-kinds";
import { changeRecord } from "../services/change-record";
import { createRecord } from "../services/create-record";
import { putInTrash, takeFromTrash } from "../services/trash";
import { getRecord, listRecords } from "../store/records";
import type { AppContext, Operations } from "./operations";

/** Kinds whose operations are the common ones and no others. */
type PlainKind = Exclude<RecordKind, "drafts" | "versions" | "messages" | "media" | "templates" | "series">;

type Routes<K extends RecordKind, Names extends string> = Pick<
  Router<Contract[K], AppContext>,
  Names & keyof Router<Contract[K], AppContext>
>;

/**
 * One kind stands for all in these functions: they do the same with each, the contract's schemas have parsed each
 * kind's own input before it gets here, and TypeScript cannot follow one kind through a table of thirteen.
 */
type AnyKind = "snippets";
type AnyOperations = Implementer<Contract[AnyKind], AppContext, AppContext>;

/** All operations of a kind that has none of its own. */
export function recordRoutes<K extends PlainKind>(kind: K, operations: Operations) {
  const common = keepRoutes(kind, operations) as Routes<K, "get" | "update" | "trash" | "restore">;
  return { ...listRoute(kind, operations), ...createRoute(kind, operations), ...common };
}

/** Lists a kind whole: the few hundred groups, products or pictures of a workspace. */
export function listRoute<K extends PlainKind | "media">(kind: K, operations: Operations) {
  const [any, { list }] = asAny(kind, operations);
  const routes = {
    list: list.handler(({ input, context }) => listRecords(context.workspaces.getStore().db, any, input)),
  };
  return routes as unknown as Routes<K, "list">;
}

/** Makes a record from what is given. */
export function createRoute<K extends Exclude<RecordKind, "media" | "versions">>(kind: K, operations: Operations) {
  const [any, { create }] = asAny(kind, operations);
  const routes = {
    create: create.handler(({ input, context }) =>
      createRecord(context.workspaces.getStore(), any, given(input.fields), input.id),
    ),
  };
  return routes as unknown as Routes<K, "create">;
}

/** Reads, changes, trashes and restores. */
export function keepRoutes<K extends Exclude<RecordKind, "versions">>(kind: K, operations: Operations) {
  const [any, { get, update, trash, restore }] = asAny(kind, operations);
  const routes = {
    get: get.handler(({ input, context }) => getRecord(context.workspaces.getStore().db, any, input.id)),
    update: update.handler(({ input, context }) => {
      const { id, changes, revision } = input;
      return changeRecord(context.workspaces.getStore(), any, id, given(changes), { revision });
    }),
    trash: trash.handler(({ input, context }) => ({
      count: putInTrash(context.workspaces.getStore(), kind, input.ids),
    })),
    restore: restore.handler(({ input, context }) => ({
      count: takeFromTrash(context.workspaces.getStore(), kind, input.ids),
    })),
  };
  return routes as unknown as Routes<K, "get" | "update" | "trash" | "restore">;
}

function asAny(kind: RecordKind, operations: Operations): [AnyKind, AnyOperations] {
  return [kind as AnyKind, operations[kind] as unknown as AnyOperations];
}

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** The fields that are there: one sent as undefined is one not sent. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
}
