import { schemaExtensions } from "@renderer/ui/editor/editor-extensions";
import { getSchema } from "@tiptap/react";

/** The editor's schema, made without a page. */
export const schema = getSchema(schemaExtensions());
