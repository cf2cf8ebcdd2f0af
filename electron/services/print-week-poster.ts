import type { LongImageWidth, WeekPictureShape } from "@shared/api/contract/week-schedules";
import { QunceError } from "@shared/api/errors";
import { safeFileName } from "@shared/domain/file-name";
import { shopPalette } from "@shared/domain/shop-palette";
import { drawLongImage } from "@shared/domain/week-picture/draw-long-image";
import { drawWeekPoster } from "@shared/domain/week-picture/draw-week-poster";
import { weekSpanWords } from "@shared/domain/week-schedule";
import { weekPosterPage } from "../exports/print/week-poster-page";
import type { Store } from "../store/store";
import type { PrintPorts } from "./print-page";
import { type WeekRequest, weekSchedule } from "./week-schedule";

type Request = WeekRequest & {
  readonly shape?: WeekPictureShape | undefined;
  readonly width?: LongImageWidth | undefined;
  /** What the code leads to: the shop's own link when undefined, no code when empty. */
  readonly link?: string | undefined;
};

/**
 * A group's week or days as a picture to post, in its shop's colours, at twice its size.
 * Throws NOT_FOUND, SPAN_TOO_LONG, SCHEDULE_EMPTY, NO_BROWSER, PRINT_FAILED, EXPORT_CANCELLED.
 */
export async function printWeekPoster(
  store: Store,
  { shape = "poster", width = 750, link, ...request }: Request,
  { printer, steps }: PrintPorts,
): Promise<File> {
  const { colour, posterLink, from, to, ...words } = weekSchedule(store, request);
  if (words.lines.length === 0) throw new QunceError("SCHEDULE_EMPTY");
  const picture = { ...words, span: weekSpanWords(from, to), link: link ?? posterLink };
  const palette = shopPalette(colour);
  const drawn = shape === "long" ? drawLongImage(picture, palette, width) : drawWeekPoster(picture, palette);
  const name = safeFileName(`${words.groupName}-${from}_${to}`, "week", 120);
  await steps.advance("printing", 0, 0);
  const png = await printer.png(weekPosterPage(drawn.svg), drawn.width, steps.signal);
  return new File([png], `${name}.png`, { type: "image/png" });
}
