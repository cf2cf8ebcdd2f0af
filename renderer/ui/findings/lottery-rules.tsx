import { Button, Modal } from "@mantine/core";
import {
  LOTTERY_DEFAULTS,
  type LotteryFacts,
  lotteryFacts,
  lotteryRuleText,
} from "@shared/domain/check/lottery-rule-text";
import { addDays, at } from "@shared/domain/wall-time";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { LoadingState } from "../loading-state";
import { MoneyField } from "../money-field";
import { NumberField } from "../number-field";
import { TextField } from "../text-field";
import { WallTimeField } from "../wall-time-field";
import { Disclaimer } from "./disclaimer";
import classes from "./lottery-rules.module.css";

type LotteryRulesProps = { readonly onClose: () => void; readonly onText: (text: string) => void };

/** Asks for what the law wants to be published before a draw, and writes it as text (N9). */
export function LotteryRules({ onClose, onText }: LotteryRulesProps) {
  const { t } = useTranslation(["checks", "common"]);
  const today = useToday();
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={t("lottery.title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {today === "" ? <LoadingState rows={6} /> : <RulesForm today={today} onText={onText} />}
    </Modal>
  );
}

function RulesForm({ today, onText }: { readonly today: string; readonly onText: (text: string) => void }) {
  const { t } = useTranslation("checks");
  const [facts, setFacts] = useState<LotteryFacts>(() => ({
    title: "",
    prizes: [{ name: "", worth: 0, places: 1 }],
    ...LOTTERY_DEFAULTS,
    from: at(today, "09:00"),
    until: at(addDays(today, 2), "20:00"),
    drawnAt: at(addDays(today, 2), "21:00"),
    expected: null,
    claimDays: 7,
    organiser: "",
  }));
  const set = (changes: Partial<LotteryFacts>) => setFacts({ ...facts, ...changes });
  const [prize = { name: "", worth: 0, places: 1 }, ...others] = facts.prizes;
  const setPrize = (changes: Partial<typeof prize>) => set({ prizes: [{ ...prize, ...changes }, ...others] });
  const isComplete = lotteryFacts.safeParse(facts).success;
  return (
    <div className={classes.form}>
      <TextField label={t("lottery.name")} value={facts.title} onChange={(title) => set({ title })} />
      <TextField label={t("lottery.organiser")} value={facts.organiser} onChange={(organiser) => set({ organiser })} />
      <TextField label={t("lottery.prize")} value={prize.name} onChange={(name) => setPrize({ name })} />
      <div className={classes.pair}>
        <MoneyField
          label={t("lottery.worth")}
          value={prize.worth}
          error={prize.worth > 5_000_000 ? t("lottery.tooDear") : undefined}
          onChange={(worth) => setPrize({ worth: worth ?? 0 })}
        />
        <NumberField
          label={t("lottery.places")}
          min={1}
          value={prize.places}
          onChange={(places) => setPrize({ places: places ?? 1 })}
        />
      </div>
      <TextField label={t("lottery.entry")} value={facts.entry} onChange={(entry) => set({ entry })} />
      <WallTimeField label={t("lottery.from")} value={facts.from} onChange={(from) => set({ from })} />
      <WallTimeField label={t("lottery.until")} value={facts.until} onChange={(until) => set({ until })} />
      <WallTimeField label={t("lottery.drawnAt")} value={facts.drawnAt} onChange={(drawnAt) => set({ drawnAt })} />
      <TextField label={t("lottery.method")} value={facts.method} onChange={(method) => set({ method })} />
      <div className={classes.pair}>
        <NumberField
          label={t("lottery.expected")}
          hint={t("lottery.expectedHint")}
          min={1}
          value={facts.expected}
          onChange={(expected) => set({ expected })}
        />
        <NumberField
          label={t("lottery.claimDays")}
          min={1}
          max={365}
          value={facts.claimDays}
          onChange={(claimDays) => set({ claimDays: claimDays ?? 7 })}
        />
      </div>
      <TextField label={t("lottery.claim")} value={facts.claim} onChange={(claim) => set({ claim })} />
      {isComplete && <pre className={classes.text}>{lotteryRuleText(facts)}</pre>}
      <Disclaimer />
      <Button variant="filled" disabled={!isComplete} onClick={() => onText(lotteryRuleText(facts))}>
        {t("lottery.insert")}
      </Button>
    </div>
  );
}
