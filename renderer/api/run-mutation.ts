import type { MutationOptions, QueryClient } from "@tanstack/react-query";

/** Runs a mutation through the cache (so that lists are read again) outside a component's life: autosave on unmount, commands. */
export function runMutation<Output, Failure, Input>(
  queryClient: QueryClient,
  options: MutationOptions<Output, Failure, Input>,
  input: Input,
): Promise<Output> {
  return queryClient.getMutationCache().build(queryClient, options).execute(input);
}
