import { formatYuan } from "@shared/domain/money";
import { useState } from "react";
import { MoneyField } from "../../ui/money-field";
import classes from "./price-table.module.css";

type PriceCellProps = {
  readonly label: string;
  readonly value: number | null;
  /** Whether this is what the tier pays today. */
  readonly isToday: boolean;
  /** What counts while the cell is empty. */
  readonly otherwise?: number | undefined;
  readonly onChange: (price: number | null) => void;
};

/** One price of the table. Emptied while a new one is typed, it keeps its row; emptied and left, the price goes. */
export function PriceCell({ label, value, isToday, otherwise, onChange }: PriceCellProps) {
  const [emptied, setEmptied] = useState(false);
  return (
    <MoneyField
      className={isToday ? (classes.today ?? "") : ""}
      ariaLabel={label}
      value={value}
      {...(otherwise !== undefined && { placeholder: formatYuan(otherwise) })}
      onChange={(price) => {
        setEmptied(price === null);
        if (price !== null) onChange(price);
      }}
      onBlur={() => {
        if (emptied) onChange(null);
        setEmptied(false);
      }}
    />
  );
}
