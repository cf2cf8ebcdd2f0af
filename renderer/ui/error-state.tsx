import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { errorSentence } from "../api/error-sentence";
import { EmptyState } from "./empty-state";

type ErrorStateProps = { readonly error: unknown; readonly onRetry?: () => void };

/** Where something could not be read: the sentence that says what to do, and another try. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t, i18n } = useTranslation("common");
  return (
    <div role="alert" style={{ display: "flex", flex: 1 }}>
      <EmptyState
        icon={<IconAlertTriangle />}
        title={t("couldNotRead")}
        text={errorSentence(error, i18n.language)}
        actions={onRetry && <Button onClick={onRetry}>{t("tryAgain")}</Button>}
      />
    </div>
  );
}
