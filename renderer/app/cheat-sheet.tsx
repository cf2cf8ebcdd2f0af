import { Modal } from "@mantine/core";
import { commands } from "@shared/commands";
import { useTranslation } from "react-i18next";
import classes from "./cheat-sheet.module.css";
import { commandLabel } from "./command-label";
import { Keys } from "./keys";

type CheatSheetProps = { readonly onClose: () => void };

/** Every key there is, on one card. */
export function CheatSheet({ onClose }: CheatSheetProps) {
  const { t, i18n } = useTranslation(["shell", "common"]);
  const withKeys = commands.filter((command) => command.keys);
  const go = withKeys.filter((command) => command.id.startsWith("go"));
  const act = withKeys.filter((command) => !command.id.startsWith("go"));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("cheatSheet.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <div className={classes.columns}>
        <Column title={t("cheatSheet.act")} rows={act.map((item) => [commandLabel(item, i18n.language), item.keys])} />
        <Column title={t("cheatSheet.go")} rows={go.map((item) => [commandLabel(item, i18n.language), item.keys])} />
      </div>
      <p className={classes.note}>{t("cheatSheet.note")}</p>
    </Modal>
  );
}

type Row = readonly [label: string, keys: string];

function Column({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.rows}>
        {rows.map(([label, keys]) => (
          <div key={keys} className={classes.row}>
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
