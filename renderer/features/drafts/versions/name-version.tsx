import { Button, Modal, TextInput } from "@mantine/core";
import type { VersionSummary } from "@shared/api/contract/versions";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { isComposing } from "../../../browser/is-composing";
import { useComposingText } from "../../../ui/use-composing-text";
import type { RecordForm } from "../../../ui/use-record-form";

type NameVersionProps = {
  readonly form: RecordForm<"drafts">;
  /** A version that exists; without one the text is kept as it is now. */
  readonly version?: VersionSummary | undefined;
  readonly onClose: () => void;
};

/** Asks what to call a version: the text as it is now, or one that was kept before. */
export function NameVersion({ form, version, onClose }: NameVersionProps) {
  const { t } = useTranslation(["versions", "common"]);
  const [name, setName] = useState(version?.name ?? "");
  const keep = useMutation(api.versions.keep.mutationOptions());
  const rename = useMutation(api.versions.name.mutationOptions());
  const text = useComposingText(name, setName);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (version) await rename.mutateAsync({ id: version.id, name });
    else {
      await form.flush();
      await keep.mutateAsync({ draftId: form.values.id, name: name.trim() });
    }
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size={420}
      title={t(version ? "rename" : "keep")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={(event) => void save(event)}>
        <TextInput
          {...text}
          data-autofocus
          label={t("nameLabel")}
          placeholder={t("nameHint")}
          maxLength={80}
          onKeyDown={(event) => {
            // The Enter that picks a word of the input method saves nothing.
            if (event.key === "Enter" && isComposing(event)) event.preventDefault();
          }}
        />
        <Button type="submit" variant="filled" mt="md" fullWidth loading={keep.isPending || rename.isPending}>
          {t("save")}
        </Button>
      </form>
    </Modal>
  );
}
