import { Button, PasswordInput } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogFoot } from "../../../ui/dialog-foot";
import classes from "./team.module.css";

type PackPasswordProps = {
  readonly isWrong: boolean;
  readonly onGive: (password: string) => void;
  readonly onChooseOther: () => void;
};

/** Asks for the password of a locked pack. */
export function PackPassword({ isWrong, onGive, onChooseOther }: PackPasswordProps) {
  const { t } = useTranslation("team");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== "") onGive(password);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.locked}>
        <IconLock size={18} stroke={1.7} aria-hidden />
        {t("password.lead")}
      </p>
      <PasswordInput
        label={t("password.label")}
        data-autofocus
        autoFocus
        autoComplete="off"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value.slice(0, 200))}
        error={isWrong ? t("password.wrong") : undefined}
        visibilityToggleButtonProps={{ "aria-label": t("make.showPassword") }}
      />
      <DialogFoot>
        <Button onClick={onChooseOther}>{t("take.other")}</Button>
        <Button variant="filled" type="submit" disabled={password === ""}>
          {t("password.action")}
        </Button>
      </DialogFoot>
    </form>
  );
}
