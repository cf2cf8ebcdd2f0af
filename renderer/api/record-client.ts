import type { FieldsOf, RecordKind, RecordOf } from "@shared/domain/record-kinds";
import { client } from "./client";

/** The operations every kind shares, for code that is generic over kinds. */
export type RecordClient<K extends RecordKind> = {
  get(input: { id: string }): Promise<RecordOf<K>>;
  create(input: { id?: string; fields: Partial<FieldsOf<K>> }): Promise<RecordOf<K>>;
  update(input: { id: string; revision?: number; changes: Partial<FieldsOf<K>> }): Promise<RecordOf<K>>;
  trash(input: { ids: string[] }): Promise<{ count: number }>;
  restore(input: { ids: string[] }): Promise<{ count: number }>;
};

/** The operations of one kind. */
export function recordClient<K extends RecordKind>(kind: K): RecordClient<K> {
  // The contract is made kind by kind from `recordOperations(kind)`: TypeScript cannot follow that through an index.
  return client[kind] as unknown as RecordClient<K>;
}
