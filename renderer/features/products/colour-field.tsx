import { Button, Input, Tooltip, UnstyledButton } from "@mantine/core";
import { appPalette } from "@shared/domain/shop-palette";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../ui/text-field";
import { colourTyped, SHOP_COLOURS } from "./shop-colours";
import styles from "./shop-look.module.css";

type ColourFieldProps = { readonly value: string | null; readonly onChange: (colour: string | null) => void };

/** A shop's colour: one of a dozen, typed, picked from the system's own picker, or the app's. */
export function ColourField({ value, onChange }: ColourFieldProps) {
  const { t } = useTranslation("products");
  // What is being typed is no colour yet most of the time; it is kept here until it is.
  const [typed, setTyped] = useState<string>();
  const take = (colour: string | null) => {
    setTyped(undefined);
    onChange(colour);
  };
  const type = (text: string) => {
    setTyped(text);
    const colour = colourTyped(text);
    if (colour) onChange(colour);
  };
  const isWrong = typed !== undefined && typed.trim() !== "" && colourTyped(typed) === undefined;
  return (
    <Input.Wrapper label={t("fields.colour")} description={t("shop.colourHint")} labelElement="div">
      <div className={styles.colour}>
        <div className={styles.swatches} role="radiogroup" aria-label={t("fields.colour")}>
          {SHOP_COLOURS.map((colour) => {
            const name = t(`shop.swatches.${colour.slice(1)}`);
            return (
              <Tooltip key={colour} label={name}>
                <UnstyledButton
                  className={styles.swatch}
                  role="radio"
                  aria-checked={value === colour}
                  aria-label={name}
                  style={{ background: colour }}
                  onClick={() => take(colour)}
                />
              </Tooltip>
            );
          })}
        </div>
        <div className={styles.exact}>
          <TextField
            ariaLabel={t("fields.colour")}
            placeholder={appPalette.fill}
            value={typed ?? value ?? ""}
            onChange={type}
            onBlur={() => setTyped(undefined)}
            error={isWrong ? t("shop.colourWrong") : undefined}
            leftSection={
              <input
                type="color"
                className={styles.picker}
                aria-label={t("shop.picker")}
                value={(value ?? appPalette.fill).toLowerCase()}
                onChange={(event) => take(event.currentTarget.value.toUpperCase())}
              />
            }
          />
          {value === null ? null : (
            <Button variant="subtle" px={8} onClick={() => take(null)}>
              {t("shop.appColour")}
            </Button>
          )}
        </div>
      </div>
    </Input.Wrapper>
  );
}
