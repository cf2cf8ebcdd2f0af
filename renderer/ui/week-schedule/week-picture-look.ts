import type { LongImageWidth, WeekPictureShape } from "@shared/api/contract/week-schedules";
import { shopPalette } from "@shared/domain/shop-palette";
import { drawLongImage } from "@shared/domain/week-picture/draw-long-image";
import { drawWeekPoster } from "@shared/domain/week-picture/draw-week-poster";
import type { DrawnPicture, WeekPicture } from "@shared/domain/week-picture/week-picture";

/** How the picture is drawn; the width is a long image's. */
export type WeekPictureLook = { readonly shape: WeekPictureShape; readonly width: LongImageWidth };

/** Draws the picture as it will be posted: light, whatever scheme this person works in. */
export function drawWeekPicture(
  picture: WeekPicture,
  colour: string | null,
  { shape, width }: WeekPictureLook,
): DrawnPicture {
  const palette = shopPalette(colour);
  return shape === "long" ? drawLongImage(picture, palette, width) : drawWeekPoster(picture, palette);
}
