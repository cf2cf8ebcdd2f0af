import { duplicateMessage } from "../services/duplicate-message";
import { joinMessages, previewJoin } from "../services/join-messages";
import { copyMessage, markSent, postponeMessage, reopenMessage, skipMessage } from "../services/message-steps";
import { renderMessages, renderOne } from "../services/render-message";
import { todaysMessages } from "../services/todays-messages";
import { selectMessages } from "../store/messages";
import { getRecord } from "../store/records";
import type { Operations } from "./operations";
import { createRoute, keepRoutes } from "./record-routes";

/** Messages: lists by filter, as they will be pasted, and their way from planned to sent. */
export function messageRoutes(operations: Operations) {
  const { list, views, view, today, copy, markSent: sent, skip, postpone, reopen, duplicate } = operations.messages;
  const { joinPreview, join } = operations.messages;
  return {
    ...createRoute("messages", operations),
    ...keepRoutes("messages", operations),
    list: list.handler(({ input, context }) => selectMessages(context.workspaces.getStore().db, input)),
    views: views.handler(({ input, context }) => {
      const { db } = context.workspaces.getStore();
      return renderMessages(db, selectMessages(db, input));
    }),
    view: view.handler(({ input, context }) => {
      const { db } = context.workspaces.getStore();
      return renderOne(db, getRecord(db, "messages", input.id));
    }),
    today: today.handler(({ input, context }) => todaysMessages(context.workspaces.getStore(), input)),
    copy: copy.handler(({ input, context }) => copyMessage(context.workspaces.getStore(), input.id)),
    markSent: sent.handler(({ input, context }) => markSent(context.workspaces.getStore(), input.id, input.staffId)),
    skip: skip.handler(({ input, context }) => skipMessage(context.workspaces.getStore(), input.id, input.reason)),
    postpone: postpone.handler(({ input, context }) =>
      postponeMessage(context.workspaces.getStore(), input.id, input.minutes),
    ),
    reopen: reopen.handler(({ input, context }) => reopenMessage(context.workspaces.getStore(), input.id)),
    joinPreview: joinPreview.handler(({ input, context }) => {
      const { text, mediaIds } = previewJoin(context.workspaces.getStore(), input);
      return { text, mediaIds: [...mediaIds] };
    }),
    join: join.handler(({ input, context }) => joinMessages(context.workspaces.getStore(), input)),
    duplicate: duplicate.handler(({ input, context }) =>
      duplicateMessage(context.workspaces.getStore(), input.id, input.at),
    ),
  };
}
