import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { errorSentence } from "../../api/error-sentence";
import { LoadingState } from "../loading-state";
import { TextIntake } from "./text-intake";

type TextIntakeDialogProps = {
  readonly title: string;
  /** How the text is asked for; the words of `TextIntake`. */
  readonly intake: {
    readonly label: string;
    readonly hint: string;
    readonly placeholder: string;
    readonly action: string;
  };
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
  readonly isReading: boolean;
  /** Why the last text was refused. */
  readonly error: Error | null;
  /** What was read, to be looked at before anything is taken in; undefined until there is something. */
  readonly children: ReactNode | undefined;
};

/** A dialog that takes in a text which came back from somebody: first it is asked for, then it is shown what it would do. */
export function TextIntakeDialog(props: TextIntakeDialogProps) {
  const { title, intake, onText, onClose, isReading, error, children } = props;
  const { t, i18n } = useTranslation("common");
  const isRead = children !== undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={isRead ? 860 : 560}
      closeButtonProps={{ "aria-label": t("close") }}
      closeOnClickOutside={!isRead}
    >
      {isRead ? (
        children
      ) : isReading ? (
        <LoadingState rows={6} />
      ) : (
        <TextIntake {...intake} onText={onText} error={error ? errorSentence(error, i18n.language) : undefined} />
      )}
    </Modal>
  );
}
