import { UnstyledButton } from "@mantine/core";
import { influenceAt } from "@shared/domain/persona";
import { IconBulb } from "@tabler/icons-react";
import { type PointerEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./influence-quadrant.module.css";
import { movePlace, placeOfPoint, QUARTERS, type QuadrantPlace } from "./quadrant-move";

type InfluenceQuadrantProps = {
  readonly value: QuadrantPlace;
  readonly onChange: (place: QuadrantPlace) => void;
};

const quarters = ["authority", "herd", "interest", "kin"] as const;

/** What moves this reader to buy, as a place on four fields (S47): drag the mark, use the arrows, or press a field's name. */
export function InfluenceQuadrant({ value, onChange }: InfluenceQuadrantProps) {
  const { t } = useTranslation(["personas", "words"]);
  const square = useRef<HTMLDivElement>(null);
  // Drawn from here while it is dragged; told once it is let go, so that one drag is one step to undo.
  const [dragged, setDragged] = useState<QuadrantPlace | null>(null);
  const place = dragged ?? value;
  const influence = influenceAt(place);

  const placeUnder = (event: PointerEvent) => {
    const box = square.current?.getBoundingClientRect();
    if (!box) return value;
    return placeOfPoint((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };

  return (
    <div className={classes.root}>
      <div
        ref={square}
        className={classes.square}
        onPointerDown={(event) => {
          if (event.target instanceof Element && event.target.closest("button")) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(placeUnder(event));
        }}
        onPointerMove={(event) => {
          if (dragged) setDragged(placeUnder(event));
        }}
        onPointerUp={() => {
          if (dragged) onChange(dragged);
          setDragged(null);
        }}
        onPointerCancel={() => setDragged(null)}
      >
        {quarters.map((name) => (
          <UnstyledButton
            key={name}
            className={classes.quarter}
            data-quarter={name}
            data-on={influence === name || undefined}
            aria-pressed={influence === name}
            onClick={() => onChange(QUARTERS[name])}
          >
            {t(`words:influence.${name}`)}
          </UnstyledButton>
        ))}
        <span className={classes.axis} data-side="top">
          {t("quadrant.close")}
        </span>
        <span className={classes.axis} data-side="right">
          {t("quadrant.others")}
        </span>
        <span
          className={classes.mark}
          style={{ left: `${(place.x + 1) * 50}%`, top: `${(1 - place.y) * 50}%` }}
          role="slider"
          tabIndex={0}
          aria-label={t("quadrant.mark")}
          aria-valuemin={-1}
          aria-valuemax={1}
          aria-valuenow={place.x}
          aria-valuetext={t("quadrant.valueText", {
            influence: t(`words:influence.${influence}`),
            x: place.x,
            y: place.y,
          })}
          onKeyDown={(event) => {
            const next = movePlace(value, event.key, event.shiftKey);
            if (!next) return;
            event.preventDefault();
            onChange(next);
          }}
        />
      </div>
      <div className={classes.advice}>
        <IconBulb size={17} stroke={1.7} aria-hidden />
        <div>
          <strong>{t(`quadrant.angle.${influence}`)}</strong>
          <p>{t(`quadrant.advice.${influence}`)}</p>
        </div>
      </div>
    </div>
  );
}
