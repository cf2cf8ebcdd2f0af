import { UnstyledButton } from "@mantine/core";
import { useId } from "react";
import classes from "./aside-list.module.css";

type AsideItem = {
  readonly id: string;
  readonly title: string;
  readonly sub?: string | undefined;
  readonly onOpen?: () => void;
};

type AsideListProps = { readonly title: string; readonly none: string; readonly items: readonly AsideItem[] };

/** A short list of related records in the panel on the right. */
export function AsideList({ title, none, items }: AsideListProps) {
  const titleId = useId();
  return (
    <section className={classes.root} aria-labelledby={titleId}>
      <h2 className={classes.heading} id={titleId}>
        {title}
      </h2>
      {items.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <ul className={classes.list}>
          {items.map(({ id, title: name, sub, onOpen }) => (
            <li key={id}>
              <UnstyledButton className={classes.item} onClick={onOpen}>
                <span className={classes.name}>{name}</span>
                {sub !== undefined && <span className={classes.sub}>{sub}</span>}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
