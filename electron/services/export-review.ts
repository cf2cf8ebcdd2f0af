import { QunceError } from "@shared/api/errors";
import { safeFileName } from "@shared/domain/file-name";
import { plainTextOf } from "@shared/domain/plain-text";
import type { DateText } from "@shared/domain/wall-time";
import type { ExportSteps } from "../exports/exporter";
import { type ReviewItem, reviewPage } from "../exports/review/review-page";
import { selectMessages } from "../store/messages";
import { getRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { renderMessages } from "./render-message";
import { wallClock } from "./workspace-clock";

/** Drafts by id, or the open messages of some days with the drafts they take their text from. */
export type ReviewSelection = {
  readonly draftIds?: readonly string[] | undefined;
  readonly from?: DateText | undefined;
  readonly to?: DateText | undefined;
  readonly groupIds?: readonly string[] | undefined;
};

/** One page for a reviewer who has no app. Throws EXPORT_EMPTY, EXPORT_CANCELLED. */
export async function exportReview(
  store: Store,
  { draftIds = [], from, to, groupIds }: ReviewSelection,
  { advance }: ExportSteps,
): Promise<File> {
  const messages =
    from === undefined || to === undefined
      ? []
      : selectMessages(store.db, { from, to, ...(groupIds && { groupIds: [...groupIds] }) });
  const open = messages.filter(({ status }) => status !== "sent" && status !== "skipped");
  const fromDrafts = open.flatMap(({ draftId }) => draftId ?? []);
  const drafts = getRecords(store.db, "drafts", [...draftIds, ...fromDrafts]).filter(
    ({ trashedAt }) => trashedAt === null,
  );
  const items: ReviewItem[] = [
    ...drafts.map((draft): ReviewItem => {
      const text = plainTextOf(draft.body);
      return { kind: "drafts", id: draft.id, title: draft.title, place: "", text, shown: text, isEditable: true };
    }),
    ...renderMessages(store.db, open).map(
      ({ message, text, groupName, title, draftTitle, activityTitle }): ReviewItem => {
        const place = [message.at.replace("T", " "), groupName, activityTitle].filter(Boolean).join(" · ");
        const isEditable = message.draftId === null;
        return {
          kind: "messages",
          id: message.id,
          title: title || draftTitle || place,
          place,
          text: message.text,
          shown: text,
          isEditable,
        };
      },
    ),
  ];
  if (items.length === 0) throw new QunceError("EXPORT_EMPTY");
  const { name, language } = getSettings(store.db);
  const madeAt = wallClock(store);
  await advance("writing", 0, items.length);
  const html = reviewPage({ workspace: name, madeAt, language, items });
  const parts = ["群策审阅", name, from === undefined ? madeAt.slice(0, 10) : `${from}_${to}`];
  return new File([html], `${safeFileName(parts.filter(Boolean).join("-"), "群策", 200)}.html`, {
    type: "text/html;charset=utf-8",
  });
}
