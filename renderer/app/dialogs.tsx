import { lazy, Suspense, useState } from "react";
import { type PayloadOf, useCommand } from "../browser/commands";
import { savePending } from "../browser/pending-saves";

const Palette = lazy(async () => ({ default: (await import("./palette")).Palette }));
const CheatSheet = lazy(async () => ({ default: (await import("./cheat-sheet")).CheatSheet }));
const TemplatePicker = lazy(async () => ({
  default: (await import("../ui/template-picker/template-picker")).TemplatePicker,
}));
const DraftTemplatePicker = lazy(async () => ({
  default: (await import("../ui/draft-template-picker/draft-template-picker")).DraftTemplatePicker,
}));
const ExportDialog = lazy(async () => ({
  default: (await import("../features/export/export-dialog")).ExportDialog,
}));
const ImportDialog = lazy(async () => ({
  default: (await import("../features/import/import-dialog")).ImportDialog,
}));

type Opened =
  | { readonly kind: "palette" | "cheatSheet" | "draftTemplate" }
  | { readonly kind: "export"; readonly selection: PayloadOf<"export"> | undefined }
  | { readonly kind: "template"; readonly beginning: PayloadOf<"newFromTemplate"> }
  | { readonly kind: "import"; readonly file: File | undefined };

type DialogsProps = {
  /** Whether a workspace is open: without one there is nothing to search or export. */
  readonly isOpen: boolean;
};

/** The dialogs that belong to no screen; each is loaded when it is first wanted. */
export function Dialogs({ isOpen }: DialogsProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const openPalette = () => {
    if (isOpen) setOpened({ kind: "palette" });
  };

  useCommand("palette", openPalette);
  useCommand("search", openPalette);
  useCommand("cheatSheet", () => setOpened({ kind: "cheatSheet" }));
  useCommand("export", (selection) => {
    if (isOpen) void savePending().then(() => setOpened({ kind: "export", selection }));
  });
  useCommand("newFromTemplate", (beginning = {}) => {
    if (isOpen) void savePending().then(() => setOpened({ kind: "template", beginning }));
  });
  useCommand("newDraftFromTemplate", () => {
    if (isOpen) void savePending().then(() => setOpened({ kind: "draftTemplate" }));
  });
  useCommand("importPlan", (file) => setOpened({ kind: "import", file }));

  if (opened === null) return null;
  return (
    <Suspense fallback={null}>
      {opened.kind === "palette" && <Palette onClose={close} />}
      {opened.kind === "cheatSheet" && <CheatSheet onClose={close} />}
      {opened.kind === "export" && (
        <ExportDialog opened onClose={close} {...(opened.selection && { selection: opened.selection })} />
      )}
      {opened.kind === "template" && <TemplatePicker beginning={opened.beginning} onClose={close} />}
      {opened.kind === "draftTemplate" && <DraftTemplatePicker onClose={close} />}
      {opened.kind === "import" && <ImportDialog onClose={close} {...(opened.file && { file: opened.file })} />}
    </Suspense>
  );
}
