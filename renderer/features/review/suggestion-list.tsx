import type { Suggestion } from "@shared/api/contract/reviews";
import { useTranslation } from "react-i18next";
import classes from "./review-dialog.module.css";
import { SuggestionCard } from "./suggestion-card";

type SuggestionListProps = {
  readonly suggestions: readonly Suggestion[];
  readonly isBusy: boolean;
  readonly onAccept: (suggestion: Suggestion) => void;
};

/** What wants a decision first: clashes, then what can be accepted, then what is done or gone. */
const ORDER: readonly Suggestion["state"][] = ["clash", "open", "gone", "same"];

/** Cards that are drawn; nobody decides on more than these by eye. */
const SHOWN = 200;

/** Everything a reviewer said, item by item. */
export function SuggestionList({ suggestions, isBusy, onAccept }: SuggestionListProps) {
  const { t } = useTranslation("review");
  const count = (state: Suggestion["state"]) => suggestions.filter((one) => one.state === state).length;
  const sorted = suggestions.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <>
      <p className={classes.lead} aria-live="polite">
        {t("take.lead", { count: suggestions.length, open: count("open"), clash: count("clash") })}
      </p>
      <ul className={classes.cards} aria-label={t("take.suggestions")}>
        {sorted.slice(0, SHOWN).map((suggestion) => (
          <SuggestionCard
            key={`${suggestion.kind}:${suggestion.id}`}
            suggestion={suggestion}
            isBusy={isBusy}
            onAccept={() => onAccept(suggestion)}
          />
        ))}
      </ul>
      {sorted.length > SHOWN && <p className={classes.hint}>{t("take.more", { count: sorted.length - SHOWN })}</p>}
    </>
  );
}
