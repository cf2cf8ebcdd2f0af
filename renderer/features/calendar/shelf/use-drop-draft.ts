import type { DraftSummary } from "@shared/api/contract/drafts";
import { addDays, at, type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { api } from "../../../api/client";
import { usePlanDraft } from "../../../ui/plan-draft/use-plan-draft";
import { sureGroups } from "./sure-groups";

/** Where a draft was let go: a minute in the week, a day in the month; neither asks for the next free slot. */
export type DraftDrop = { readonly id: string; readonly at?: WallTime; readonly day?: DateText };

/** What the planning dialog is asked about. */
export type AskedPlan = Omit<DraftDrop, "id"> & { readonly draft: DraftSummary };

/**
 * Plans a draft where it was dropped when nothing is left to ask: its groups are sure, the time is a free slot or the
 * minute itself, and the guard has nothing to say. Else `asked` opens the dialog, filled in.
 */
export function useDropDraft() {
  const queryClient = useQueryClient();
  const { plan, last } = usePlanDraft();
  const [asked, ask] = useState<AskedPlan>();
  const shelf = useRef<readonly DraftSummary[]>([]);
  const noteDrafts = useCallback((drafts: readonly DraftSummary[]) => {
    shelf.current = drafts;
  }, []);

  const nextSlot = async (groupId: string | undefined, voiceId: string | null, day: DateText | undefined) => {
    if (groupId === undefined) return undefined;
    // Without a day it goes on from the slot used last (C21); the server never answers with one that is past.
    const after = day === undefined ? (last?.groupId === groupId ? last.at : undefined) : at(addDays(day, -1), "23:59");
    const input = { groupId, voiceId, count: 1, ...(after !== undefined && { after }) };
    const { slots } = await queryClient.fetchQuery({ ...api.slots.next.queryOptions({ input }), staleTime: 0 });
    const [slot] = slots;
    return slot && (day === undefined || dateOf(slot.at) === day) ? slot.at : undefined;
  };
  const drop = async ({ id, at: minute, day }: DraftDrop): Promise<void> => {
    const draft = shelf.current.find((item) => item.id === id);
    if (!draft) return;
    const groupIds = await sureGroups(queryClient, draft);
    const when = minute ?? (groupIds && (await nextSlot(groupIds[0], draft.voiceId, day)));
    const isClear = groupIds !== undefined && when !== undefined && (await isUnopposed(draft, groupIds, when));
    if (!isClear) ask({ draft, ...(minute !== undefined && { at: minute }), ...(day !== undefined && { day }) });
    else await plan(draft, { groupIds, at: when });
  };
  const isUnopposed = async (draft: DraftSummary, groupIds: readonly string[], when: WallTime) => {
    const answers = await Promise.all(
      (groupIds.length > 0 ? groupIds : [null]).map((groupId) =>
        queryClient.fetchQuery({
          ...api.guards.check.queryOptions({ input: { groupId, at: when, draftId: draft.id, voiceId: draft.voiceId } }),
          staleTime: 0,
        }),
      ),
    );
    return answers.every(({ findings }) => findings.length === 0);
  };
  return { drop, ask, asked, noteDrafts };
}
