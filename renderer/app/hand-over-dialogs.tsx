import { lazy, Suspense, useState } from "react";
import { type PayloadOf, useCommand } from "../browser/commands";
import { savePending } from "../browser/pending-saves";
import { HandOverDoors } from "./hand-over-doors";

const ReceiptDialog = lazy(async () => ({
  default: (await import("../features/receipt/receipt-dialog")).ReceiptDialog,
}));
const SendReviewDialog = lazy(async () => ({
  default: (await import("../features/review/send-review-dialog")).SendReviewDialog,
}));
const TakeReviewDialog = lazy(async () => ({
  default: (await import("../features/review/take-review-dialog")).TakeReviewDialog,
}));
const MakePackDialog = lazy(async () => ({
  default: (await import("../features/settings/team/make-pack-dialog")).MakePackDialog,
}));
const TakePackDialog = lazy(async () => ({
  default: (await import("../features/settings/team/take-pack-dialog")).TakePackDialog,
}));
const MoveOutDialog = lazy(async () => ({
  default: (await import("../features/move-house/move-out-dialog")).MoveOutDialog,
}));
const MoveInDialog = lazy(async () => ({
  default: (await import("../features/move-house/move-in-dialog")).MoveInDialog,
}));

type Opened =
  | { readonly kind: "makeTeamPack" | "moveOut" | "moveIn" }
  | { readonly kind: "takeReceipt" | "takeReview"; readonly text: string | undefined }
  | { readonly kind: "sendForReview"; readonly wanted: PayloadOf<"sendForReview"> | undefined }
  | { readonly kind: "takeTeamPack"; readonly file: File | undefined };

type HandOverDialogsProps = {
  /** Whether a workspace is open; without one there is only moving in. */
  readonly isOpen: boolean;
};

/** The dialogs for what passes between people and machines: receipts, reviews, team packs, whole workspaces. */
export function HandOverDialogs({ isOpen }: HandOverDialogsProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const open = (next: Opened) => {
    if (isOpen) void savePending().then(() => setOpened(next));
  };

  useCommand("takeReceipt", (text) => open({ kind: "takeReceipt", text }));
  useCommand("takeReview", (text) => open({ kind: "takeReview", text }));
  useCommand("sendForReview", (wanted) => open({ kind: "sendForReview", wanted }));
  useCommand("makeTeamPack", () => open({ kind: "makeTeamPack" }));
  useCommand("takeTeamPack", (file) => open({ kind: "takeTeamPack", file }));
  useCommand("moveOut", () => open({ kind: "moveOut" }));
  useCommand("moveIn", () => void savePending().then(() => setOpened({ kind: "moveIn" })));

  return (
    <>
      {isOpen && <HandOverDoors />}
      <Suspense fallback={null}>
        {opened?.kind === "takeReceipt" && <ReceiptDialog onClose={close} text={opened.text} />}
        {opened?.kind === "takeReview" && <TakeReviewDialog onClose={close} text={opened.text} />}
        {opened?.kind === "sendForReview" && <SendReviewDialog onClose={close} wanted={opened.wanted} />}
        {opened?.kind === "makeTeamPack" && <MakePackDialog onClose={close} />}
        {opened?.kind === "takeTeamPack" && <TakePackDialog onClose={close} file={opened.file} />}
        {opened?.kind === "moveOut" && <MoveOutDialog onClose={close} />}
        {opened?.kind === "moveIn" && <MoveInDialog onClose={close} />}
      </Suspense>
    </>
  );
}
