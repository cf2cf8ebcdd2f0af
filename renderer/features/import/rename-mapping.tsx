import { ActionIcon, TextInput } from "@mantine/core";
import { LONGEST_MAPPING_NAME } from "@shared/domain/import-mapping";
import { IconCheck, IconX } from "@tabler/icons-react";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { errorSentence } from "../../api/error-sentence";
import { isComposing } from "../../browser/is-composing";
import { useComposingText } from "../../ui/use-composing-text";
import classes from "./import-dialog.module.css";
import { keepsEscape } from "./keeps-escape";

type RenameMappingProps = {
  readonly name: string;
  /** What it is about, shown below the field as it is below the name. */
  readonly columns: string;
  /** Fails with what is shown below the field. */
  readonly onRename: (newName: string) => Promise<unknown>;
  /** It has its new name, or was given up. */
  readonly onClose: () => void;
};

/** The new name of a remembered mapping, in the place of its old one: Enter takes it, Escape gives it up. */
export function RenameMapping({ name, columns, onRename, onClose }: RenameMappingProps) {
  const { t, i18n } = useTranslation(["import", "common"]);
  const [typed, setTyped] = useState(name);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const text = useComposingText(typed, (next) => {
    setFailure(undefined);
    setTyped(next);
  });
  const newName = typed.trim();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (newName === "" || isSaving) return;
    setSaving(true);
    try {
      if (newName !== name) await onRename(newName);
      onClose();
    } catch (error) {
      setFailure(error);
      setSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) {
      // The Enter that picks a word of the input method saves nothing.
      if (event.key === "Enter") event.preventDefault();
    } else if (event.key === "Escape") onClose();
  };

  return (
    <form className={classes.rename} onSubmit={(event) => void save(event)} onKeyDown={onKeyDown}>
      <TextInput
        {...text}
        {...keepsEscape}
        autoFocus
        size="xs"
        aria-label={t("mappingNewName", { name })}
        maxLength={LONGEST_MAPPING_NAME}
        onFocus={(event) => event.currentTarget.select()}
        inputWrapperOrder={["input", "description", "error"]}
        description={columns}
        descriptionProps={{ className: classes.made }}
        error={failure !== undefined && errorSentence(failure, i18n.language)}
        errorProps={{ role: "alert" }}
      />
      <ActionIcon
        {...keepsEscape}
        type="submit"
        variant="subtle"
        disabled={newName === ""}
        loading={isSaving}
        aria-label={t("mappingSaveName")}
      >
        <IconCheck size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon {...keepsEscape} variant="subtle" color="gray" aria-label={t("common:cancel")} onClick={onClose}>
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </form>
  );
}
