import { Button } from "@mantine/core";
import { LONGEST_CODE_TEXT } from "@shared/domain/poster-link";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { TextField } from "../text-field";
import styles from "./week-schedule.module.css";

type CodeLinkFieldProps = {
  readonly value: string;
  readonly onChange: (link: string) => void;
  /** The shop whose posters these are, and what its code leads to so far. */
  readonly shopId: string | null;
  readonly remembered: string;
};

/** What the code leads to; another link than the shop's can be kept for the next time. */
export function CodeLinkField({ value, onChange, shopId, remembered }: CodeLinkFieldProps) {
  const { t } = useTranslation("week-schedule");
  const update = useMutation(api.shops.update.mutationOptions());
  const link = value.trim();
  const isNew = shopId !== null && link !== "" && link !== remembered && link !== update.data?.posterLink;
  return (
    <div className={styles.code}>
      <TextField
        label={t("code")}
        hint={t("codeHint")}
        placeholder="https://"
        value={value}
        onChange={(text) => onChange(text.slice(0, LONGEST_CODE_TEXT))}
      />
      {isNew ? (
        <Button
          variant="default"
          loading={update.isPending}
          onClick={() => update.mutate({ id: shopId, changes: { posterLink: link } })}
        >
          {t("remember")}
        </Button>
      ) : null}
    </div>
  );
}
