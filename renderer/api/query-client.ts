import { notifications } from "@mantine/notifications";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { api } from "./client";
import { errorCodeOf, errorSentence } from "./error-sentence";
import { hearOtherWindows, tellOtherWindows } from "./other-windows";
import { isWritingStopped } from "./writing-stopped";

declare module "@tanstack/react-query" {
  interface Register {
    mutationMeta: {
      /** The caller shows the failure itself. */
      quiet?: boolean;
      /** Another workspace is open afterwards, or none: what the cache holds is of the one before. */
      switchesWorkspace?: boolean;
    };
  }
}

/** The cache of what the server said. After any successful mutation every query is asked again; a failed one says its sentence. */
export function createQueryClient(language: () => string): QueryClient {
  const askWorkspace = () => void queryClient.invalidateQueries({ queryKey: api.workspaces.current.key() });
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
    queryCache: new QueryCache({
      onError: (error) => {
        // Closed from elsewhere (another tab, the menu): find out, and the first page shows.
        if (errorCodeOf(error) === "NO_WORKSPACE") askWorkspace();
      },
    }),
    mutationCache: new MutationCache({
      onSuccess: (_data, _variables, _result, mutation) => {
        if (mutation.meta?.switchesWorkspace) {
          tellOtherWindows();
          return;
        }
        // Not awaited: a mutation is done when the server said so, not when every list has been read again.
        void queryClient.invalidateQueries();
        tellOtherWindows();
      },
      onError: (error, _variables, _result, mutation) => {
        // The banner that says so, and why, hangs on the workspace's state.
        if (isWritingStopped(error)) askWorkspace();
        if (mutation.meta?.quiet) return;
        const message = errorSentence(error, language());
        // The same sentence twice says no more than once.
        notifications.show({ id: message, color: "cinnabar", message, autoClose: 8000 });
      },
    }),
  });
  hearOtherWindows(() => void queryClient.invalidateQueries());
  return queryClient;
}
