import { listTopicBank, makeTopicOwn, topicOfDay } from "../services/topic-bank";
import type { Operations } from "./operations";
import { recordRoutes } from "./record-routes";

/** The topic bank: what comes with the app beside the user's own, and the topic of a day. */
export function topicRoutes(operations: Operations) {
  const { bank, ofDay, makeOwn } = operations.topics;
  return {
    ...recordRoutes("topics", operations),
    bank: bank.handler(({ input, context }) => listTopicBank(context.workspaces.getStore().db, input?.groupId)),
    ofDay: ofDay.handler(({ input, context }) => topicOfDay(context.workspaces.getStore(), input)),
    makeOwn: makeOwn.handler(({ input, context }) => makeTopicOwn(context.workspaces.getStore(), input.topicId)),
  };
}
