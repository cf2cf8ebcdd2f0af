import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";

type LoadingStateProps = { readonly rows?: number };

/** The shape of what is coming, so that nothing jumps when it does. Seen only when it takes longer than a blink. */
export function LoadingState({ rows = 6 }: LoadingStateProps) {
  const { t } = useTranslation("common");
  return (
    <div
      role="status"
      aria-label={t("loading")}
      className="qunce-late"
      style={{ padding: 16, display: "grid", gap: 12 }}
    >
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key, row) => (
        <Skeleton key={key} height={20} width={`${92 - ((row * 17) % 40)}%`} radius="sm" />
      ))}
    </div>
  );
}
