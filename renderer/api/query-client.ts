import { notifications } from "@mantine/notifications";
import { MutationCache, QueryClient } from "@tanstack/react-query";
import { errorCodeOf, errorSentence } from "./error-sentence";

declare module "@tanstack/react-query" {
  interface Register {
    mutationMeta: {
      /** The caller shows the failure itself. */
      quiet?: boolean;
    };
  }
}

/** The cache of what the server said. After any successful mutation every query is asked again; a failed one says its sentence. */
export function createQueryClient(language: () => string): QueryClient {
  const queryClient: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        // The app is on this machine: the browser's idea of being online says nothing about it.
        networkMode: "always",
        retry: (count, error) => errorCodeOf(error) === undefined && count < 2,
        retryDelay: (count) => 300 * 2 ** count,
      },
      mutations: { networkMode: "always", retry: false },
    },
    mutationCache: new MutationCache({
      onSuccess: () => {
        // Not awaited: a mutation is done when the server said so, not when every list has been read again.
        void queryClient.invalidateQueries();
      },
      onError: (error, _variables, _result, mutation) => {
        if (mutation.meta?.quiet) return;
        notifications.show({ color: "cinnabar", message: errorSentence(error, language()), autoClose: 8000 });
      },
    }),
  });
  return queryClient;
}
