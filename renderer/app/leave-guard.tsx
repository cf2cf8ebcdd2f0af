import { useBlocker } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { wouldLoseOnLeaving } from "../browser/pending-saves";

const LeaveDialog = lazy(async () => ({ default: (await import("./leave-dialog")).LeaveDialog }));

/** Asks before going elsewhere would lose what could not be saved: a full disk, a workspace that is only to be read. */
export function LeaveGuard() {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      (current.pathname !== next.pathname || openOf(current.search) !== openOf(next.search)) && wouldLoseOnLeaving(),
    // Closing the page is asked about for every failed save, in app-commands.
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Suspense fallback={null}>
      <LeaveDialog onStay={blocker.reset} onLeave={blocker.proceed} />
    </Suspense>
  );
}

/** The open record and tab of an address: only another of these takes a form away. */
function openOf({ id, tab }: { readonly id?: string | undefined; readonly tab?: string | undefined }): string {
  return JSON.stringify([id ?? "", tab ?? ""]);
}
