import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageWithAside } from "../../../ui/record-page/page-with-aside";
import { StatusChip } from "../../../ui/status-chip";
import styles from "./shipped-sheet.module.css";

type ShippedSheetProps = {
  readonly title: string;
  /** What kind it is; set apart from its tags by colour. */
  readonly kind?: string;
  readonly tags: readonly string[];
  /** What can be done with it as it is; making it one's own comes after. */
  readonly tools?: ReactNode;
  /** What is done with it most, last in the row. */
  readonly mainTool?: ReactNode;
  readonly onMakeOwn: () => void;
  readonly isMakingOwn: boolean;
  /** Where it comes from and of when it is. */
  readonly footer: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** An entry of the library that comes with the app: to read and use as it is, or to make one's own and change. */
export function ShippedSheet(props: ShippedSheetProps) {
  const { t } = useTranslation("library");
  const { title, kind, tags, tools, mainTool, onMakeOwn, isMakingOwn, footer, aside, children } = props;
  return (
    <PageWithAside aside={aside}>
      <div className={styles.sheet}>
        <div className={styles.top}>
          {kind !== undefined && <StatusChip tone="indigo">{kind}</StatusChip>}
          {tags.map((tag) => (
            <StatusChip key={tag} tone="neutral">
              {tag}
            </StatusChip>
          ))}
          <span className={styles.tools}>
            {tools}
            <Button size="compact-sm" leftSection={<IconPencil size={15} />} loading={isMakingOwn} onClick={onMakeOwn}>
              {t("makeOwn")}
            </Button>
            {mainTool}
          </span>
        </div>
        <h1>{title}</h1>
        {children}
        <footer>{footer}</footer>
      </div>
    </PageWithAside>
  );
}
