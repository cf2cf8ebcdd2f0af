import { useQueryClient } from "@tanstack/react-query";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import { errorCodeOf } from "../api/error-sentence";
import { useWorkspace } from "../api/use-workspace";
import { ErrorState } from "../ui/error-state";
import { AppCommands } from "./app-commands";
import { ConnectionBanner } from "./connection-banner";
import { Dialogs } from "./dialogs";
import { HandOverDialogs } from "./hand-over-dialogs";
import { Shell } from "./shell";
import { SmallWindow } from "./small-window";
import { useLook } from "./use-look";

const WelcomeScreen = lazy(async () => ({
  default: (await import("../features/welcome/welcome-screen")).WelcomeScreen,
}));

/** The welcome screen while no workspace is open, the shell around the screens when one is. */
export function RootScreen() {
  const workspace = useWorkspace();
  const path = workspace.data?.path;
  useLook(workspace.data?.settings);
  const isSmall = useLocation({ select: ({ pathname }) => pathname === "/paste" });
  useFreshStart(path, isSmall ? "/paste" : "/today");

  if (workspace.isPending) return null;
  if (workspace.isError && !workspace.data) {
    return (
      <div style={{ height: "100%", display: "flex", flexDirection: "column" }}>
        {errorCodeOf(workspace.error) !== "UNAUTHORIZED" && <ConnectionBanner />}
        <ErrorState error={workspace.error} onRetry={() => void workspace.refetch()} />
      </div>
    );
  }
  if (isSmall) return <SmallWindow workspace={workspace.data ?? null} />;
  return (
    <>
      <AppCommands key={path} isOpen={path !== undefined} />
      {workspace.data ? (
        <Shell key={path} workspace={workspace.data}>
          <Outlet />
        </Shell>
      ) : (
        <Suspense fallback={null}>
          <ConnectionBanner />
          <WelcomeScreen />
        </Suspense>
      )}
      <Dialogs isOpen={path !== undefined} />
      <HandOverDialogs isOpen={path !== undefined} />
    </>
  );
}

/** Another workspace starts anew on Today (the paste window on itself), with nothing of the one before in the cache. */
function useFreshStart(path: string | undefined, to: "/today" | "/paste"): void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    if (before.current !== undefined) {
      queryClient.removeQueries({ type: "inactive" });
      void navigate({ to, search: {}, replace: true });
    }
    before.current = path;
  }, [path, to, queryClient, navigate]);
}
