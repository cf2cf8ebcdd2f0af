import { ActionIcon, Menu, Textarea } from "@mantine/core";
import { IconDots, IconTrash } from "@tabler/icons-react";
import { isValidElement, memo, type ReactElement, type ReactNode, useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SaveState } from "../autosave";
import { SaveLight } from "../save-light";
import { useComposingText } from "../use-composing-text";
import { PageWithAside } from "./page-with-aside";
import classes from "./record-page.module.css";

/** A name of its own to write over, and what to call it while it has none; what has no name is known by its first words. */
type Titled =
  | { readonly title: string; readonly onTitle: (title: string) => void; readonly titleHint: string }
  | { readonly title?: undefined; readonly onTitle?: undefined };

type RecordPageProps = Titled & {
  /** Status and properties, above the title. */
  readonly chips?: ReactNode;
  /** One line under the title. */
  readonly lead?: ReactNode;
  /** Whether it is saved; or its own light, where drawing the page anew for that would cost too much. */
  readonly state: SaveState | ReactElement;
  /** More entries of the menu, above the trash. */
  readonly menu?: ReactNode;
  /** Buttons beside the menu. */
  readonly actions?: ReactNode;
  readonly onTrash: () => void;
  /** Panel on the right. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** The page of one record: properties and save light, its name set in serif, then what it is made of. */
export function RecordPage(props: RecordPageProps) {
  const { chips, lead, state, menu, actions, onTrash, aside, children } = props;
  const { t } = useTranslation("common");
  const latest = useRef(props);
  latest.current = props;
  const onTitle = useCallback((title: string) => latest.current.onTitle?.(title), []);
  return (
    <PageWithAside aside={aside}>
      <div className={classes.top}>
        <div className={classes.tools}>
          {isValidElement(state) ? state : <SaveLight state={state} />}
          {actions}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size={28} aria-label={t("more")}>
                <IconDots size={17} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {menu}
              <Menu.Item leftSection={<IconTrash size={16} stroke={1.7} />} onClick={onTrash}>
                {t("trash")}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
        {chips !== undefined && <div className={classes.chips}>{chips}</div>}
      </div>
      {props.title !== undefined && <TitleField value={props.title} onChange={onTitle} hint={props.titleHint} />}
      {lead}
      {children}
    </PageWithAside>
  );
}

type TitleFieldProps = { readonly value: string; readonly onChange: (title: string) => void; readonly hint: string };

/** A title is one line that may run over the width of the page. Memoised: measuring its height means laying the page out. */
const TitleField = memo(function TitleField({ value, onChange, hint }: TitleFieldProps) {
  const text = useComposingText(value, (typed) => onChange(typed.replace(/\s*\n\s*/g, " ")));
  return (
    <Textarea
      {...text}
      autosize
      minRows={1}
      maxRows={4}
      variant="unstyled"
      aria-label={hint}
      placeholder={hint}
      classNames={{ input: classes.title }}
    />
  );
});
