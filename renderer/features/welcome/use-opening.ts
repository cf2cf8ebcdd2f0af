import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client";
import { useSwitchWorkspace } from "../../api/use-switch-workspace";
import { runCommand } from "../../browser/commands";

/** A workspace that could not be opened: which, and why. */
export type OpeningProblem = { readonly path: string; readonly error: unknown };

/** The three ways to open something from the first page; a failure stays on the page with its way out. */
export function useOpening() {
  const [problem, setProblem] = useState<OpeningProblem | null>(null);
  const onSuccess = useSwitchWorkspace();
  const meta = { quiet: true, switchesWorkspace: true };
  const open = useMutation(api.workspaces.open.mutationOptions({ meta, onSuccess }));
  const sample = useMutation(api.workspaces.openSample.mutationOptions({ meta, onSuccess }));
  const create = useMutation(api.workspaces.create.mutationOptions({ meta, onSuccess }));

  const isBusy = sample.isPending ? "sample" : create.isPending ? "plan" : open.isPending ? "open" : null;
  return {
    problem,
    isBusy,
    forget: () => setProblem(null),
    open: (path: string, readOnly = false) => {
      setProblem(null);
      open.mutate({ path, readOnly }, { onError: (error) => setProblem({ path, error }) });
    },
    openSample: () => {
      setProblem(null);
      sample.mutate(undefined, { onError: (error) => setProblem({ path: "", error }) });
    },
    /** A plan gets a workspace of its own, named after the file; the import dialog then shows what would go in. */
    openPlan: (file: File) => {
      const name = planName(file.name);
      create.mutate(
        { name },
        {
          onSuccess: () => runCommand("importPlan", file),
          onError: (error) => setProblem({ path: name, error }),
        },
      );
    },
  };
}

/** The workspace name that a plan file suggests: its own, without what only the computer needs. */
export function planName(fileName: string): string {
  return (
    fileName
      .replace(/\.(xlsx|xls|csv|tsv|txt)$/i, "")
      .trim()
      .slice(0, 60) || fileName.slice(0, 60)
  );
}
