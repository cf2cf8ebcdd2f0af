import { channelProfiles } from "../services/channel-profiles";
import type { Operations } from "./operations";

/** What each channel takes. */
export function channelRoutes(operations: Operations) {
  return { list: operations.channels.list.handler(() => channelProfiles()) };
}
