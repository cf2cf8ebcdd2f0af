import type { CadenceAction } from "@shared/domain/cadence-board";
import type { DateText } from "@shared/domain/wall-time";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { runCommand } from "../../../browser/commands";
import { formatWhen } from "../../../ui/format-when";
import { notifyUndo } from "../../../ui/undo-toast";
import type { JoinAction } from "./join-dialog";

/** Does the next action of a light, with a way back; an activity is chosen in the template picker first, a joined message is read. */
export function useBoardActions(today: DateText) {
  const { t } = useTranslation(["cadence", "common"]);
  const plan = useMutation(api.cadence.plan.mutationOptions());
  const moveMessage = useMutation(api.calendar.moveMessage.mutationOptions());
  const moveActivity = useMutation(api.calendar.moveActivity.mutationOptions());
  const [pair, setPair] = useState<JoinAction>();
  const done = (kind: Exclude<CadenceAction["kind"], "create_activity" | "join_messages">, title: string, at: string) =>
    notifyUndo(t(`done.${kind}`, { title: title || t("common:untitled"), when: formatWhen(at, today, t) }));

  const act = async (action: CadenceAction): Promise<void> => {
    switch (action.kind) {
      case "create_activity":
        runCommand("newFromTemplate", { start: action.start, groupIds: [action.groupId] });
        return;
      case "join_messages":
        setPair(action);
        return;
      case "plan":
        await plan.mutateAsync({ items: [action] });
        return done(action.kind, action.source.title, action.at);
      case "move_message":
        await moveMessage.mutateAsync({ id: action.id, at: action.to });
        return done(action.kind, action.title, action.to);
      case "move_activity":
        await moveActivity.mutateAsync({ id: action.id, start: action.to });
        return done(action.kind, action.title, action.to);
    }
  };
  return {
    // What was refused has been said already.
    act: (action: CadenceAction) => void act(action).catch(() => undefined),
    pair,
    closePair: () => setPair(undefined),
    isActing: plan.isPending || moveMessage.isPending || moveActivity.isPending,
  };
}
