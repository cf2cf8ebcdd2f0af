import { QunceError } from "@shared/api/errors";
import { safeFileName } from "@shared/domain/file-name";
import type { DateText } from "@shared/domain/wall-time";
import { weekSpanWords } from "@shared/domain/week-schedule";
import { drawWeekSchedule, type WeekPictureColours } from "@shared/domain/week-schedule-image";
import type { PagePrinter } from "../exports/page-printer";
import { weekPosterPage } from "../exports/print/week-poster-page";
import type { Store } from "../store/store";
import { weekSchedule } from "./week-schedule";

type Request = {
  readonly groupId: string;
  readonly day: DateText;
  /** What the code in the corner leads to; none without. */
  readonly link?: string | undefined;
};

/** The screen's light scheme: a poster goes to others, who see it on white. */
const COLOURS: WeekPictureColours = {
  paper: "#FAF7F2",
  surface: "#FFFFFF",
  line: "#E7E0D6",
  ink: "#1E1B18",
  muted: "#6A625A",
  accent: "#B93A25",
};

/** A group's week as a picture to post, at twice its size. Throws NOT_FOUND, EXPORT_EMPTY, NO_BROWSER, PRINT_FAILED. */
export async function printWeekPoster(
  store: Store,
  { groupId, day, link }: Request,
  printer: PagePrinter,
): Promise<File> {
  const { groupName, shopName, from, to, lines, closing } = weekSchedule(store, groupId, day);
  if (lines.length === 0) throw new QunceError("EXPORT_EMPTY");
  const picture = { groupName, shopName, span: weekSpanWords(from, to), lines, closing, link };
  const drawn = drawWeekSchedule(picture, COLOURS);
  const name = safeFileName(`${groupName}-${from}_${to}`, "week", 120);
  return new File([await printer.png(weekPosterPage(drawn.svg), drawn.width)], `${name}.png`, { type: "image/png" });
}
