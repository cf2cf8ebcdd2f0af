import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { useWorkspace } from "../../api/use-workspace";

/** Lets series without end be laid out further when the workspace is opened and whenever a new day begins. */
export function useSeriesTopUp(): void {
  const today = useToday();
  const { data } = useWorkspace();
  const isWritable = data?.readOnly === null;
  const { mutate } = useMutation(api.series.topUp.mutationOptions({ meta: { quiet: true } }));
  useEffect(() => {
    if (today !== "" && isWritable) mutate();
  }, [today, isWritable, mutate]);
}
