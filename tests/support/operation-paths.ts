import { isContractProcedure } from "@orpc/contract";
import { contract } from "@shared/api/contract";

/** Addresses of all operations, `drafts/list` and so on, read off the contract itself. */
export const operationPaths: readonly string[] = pathsIn(contract);

function pathsIn(router: object, prefix = ""): string[] {
  return Object.entries(router).flatMap(([name, value]) =>
    isContractProcedure(value) ? [`${prefix}${name}`] : pathsIn(value as object, `${prefix}${name}/`),
  );
}
