import { applyReceipt, previewReceipt } from "../services/apply-receipt";
import type { Operations } from "./operations";

/** What helpers ticked on their phones, coming back as text. */
export function receiptRoutes(operations: Operations) {
  const { preview, apply } = operations.receipts;
  return {
    preview: preview.handler(({ input, context }) => previewReceipt(context.workspaces.getStore(), input.text)),
    apply: apply.handler(({ input, context }) => applyReceipt(context.workspaces.getStore(), input.text)),
  };
}
