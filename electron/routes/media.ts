import { addPicture } from "../services/add-picture";
import type { Operations } from "./operations";
import { keepRoutes, listRoute } from "./record-routes";

/** Pictures; their bytes are served at `/media/<id>`. */
export function mediaRoutes(operations: Operations) {
  return {
    ...listRoute("media", operations),
    ...keepRoutes("media", operations),
    add: operations.media.add.handler(({ input, context }) => addPicture(context.workspaces.getStore(), input.file)),
  };
}
