import { notifications } from "@mantine/notifications";
import type { MessageView } from "@shared/domain/message";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { copyText } from "../../browser/clipboard";
import { withBlanks } from "../../ui/message-editor/text-parts";
import { notifyUndo } from "../../ui/undo-toast";
import { titleOf } from "./today-entries";

/** Says what was done, with the way back. */
type Announce = (words: string, undo: () => void) => void;

/** A held Enter key repeats every 30 ms; without a pause it would tick off the whole day. */
const PAUSE_MS = 400;

/**
 * What can be done with the message that is shown. `onSettled` is called as soon as it is off the list of things to do;
 * `announce` says what was done and offers to take it back.
 */
export function useTodayActions(onSettled: (entry: MessageView) => void, announce: Announce = notifyUndo) {
  const { t } = useTranslation(["today", "common"]);
  const lastTick = useRef(Number.NEGATIVE_INFINITY);
  const copy = useMutation(api.messages.copy.mutationOptions());
  const markSent = useMutation(api.messages.markSent.mutationOptions());
  const skip = useMutation(api.messages.skip.mutationOptions());
  const postpone = useMutation(api.messages.postpone.mutationOptions());
  const reopen = useMutation(api.messages.reopen.mutationOptions());
  const update = useMutation(api.messages.update.mutationOptions());
  const nameOf = (entry: MessageView) => titleOf(entry) || entry.groupName || t("oneMessage");
  const takeBack = ({ message }: MessageView) => reopen.mutate({ id: message.id });

  return {
    /** Copies what is shown at once, as plain text, and then notes it; blanks stand where nothing was filled in. */
    async copy(entry: MessageView) {
      const done = await copyText(withBlanks(entry.text, entry.unfilled));
      if (done) copy.mutate({ id: entry.message.id });
      else notifications.show({ color: "amber", message: t("common:copyFailed") });
    },
    sent(entry: MessageView) {
      const now = performance.now();
      if (markSent.isPending || now - lastTick.current < PAUSE_MS) return;
      lastTick.current = now;
      const onSuccess = () => announce(t("sent.toast", { title: nameOf(entry) }), () => takeBack(entry));
      markSent.mutate({ id: entry.message.id }, { onSuccess });
      onSettled(entry);
    },
    skip(entry: MessageView, reason: string) {
      const onSuccess = () => announce(t("skip.toast", { title: nameOf(entry) }), () => takeBack(entry));
      skip.mutate({ id: entry.message.id, reason }, { onSuccess });
      onSettled(entry);
    },
    postpone(entry: MessageView, minutes: number) {
      const { id, at } = entry.message;
      const onSuccess = () =>
        announce(t("postpone.toast", { title: nameOf(entry), minutes }), () => update.mutate({ id, changes: { at } }));
      postpone.mutate({ id, minutes }, { onSuccess });
    },
    reopen: takeBack,
  };
}

export type TodayActions = ReturnType<typeof useTodayActions>;
