import { addPicture } from "../services/add-picture";
import { missingPictures } from "../services/library/missing-pictures";
import { pictureUses } from "../services/library/uses";
import type { Operations } from "./operations";
import { keepRoutes, listRoute } from "./record-routes";

/** Pictures; their bytes are served at `/media/<id>`. */
export function mediaRoutes(operations: Operations) {
  return {
    ...listRoute("media", operations),
    ...keepRoutes("media", operations),
    uses: operations.media.uses.handler(({ context }) => pictureUses(context.workspaces.getStore())),
    missing: operations.media.missing.handler(({ context }) => missingPictures(context.workspaces.getStore())),
    add: operations.media.add.handler(({ input, context }) => addPicture(context.workspaces.getStore(), input.file)),
  };
}
