import { Modal } from "@mantine/core";
import { seriesScope } from "@shared/domain/series";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { AskedScope } from "./ask-scope";
import { positionWords } from "./position-words";
import styles from "./scope-dialog.module.css";

/** 本次, 此后 or 全部: asked before something that repeats is moved or deleted. Belongs to no screen. */
export function ScopeDialog({ asked }: { readonly asked: AskedScope }) {
  const { t } = useTranslation(["series", "common"]);
  const { data } = useQuery(api.series.positionOf.queryOptions({ input: { kind: asked.kind, id: asked.id } }));
  const name = asked.title || t("common:untitled");
  return (
    <Modal
      opened
      onClose={() => asked.answer(undefined)}
      size={440}
      title={t(`scope.${asked.action}`, { name })}
      closeButtonProps={{ "aria-label": t("common:close") }}
      classNames={{ body: styles.body }}
    >
      {data ? <p className={styles.position}>{positionWords(data, t)}</p> : null}
      {seriesScope.options.map((scope) => (
        <button
          key={scope}
          type="button"
          className={styles.scope}
          data-autofocus={scope === "this" || undefined}
          onClick={() => asked.answer(scope)}
        >
          <b>{t(`scope.${scope}`)}</b>
          <span>{t(`scope.explain.${scope}`)}</span>
        </button>
      ))}
    </Modal>
  );
}
