import {
  type ExportFormat,
  type ExportLayout,
  type ExportPaper,
  type ExportPreview,
  type ExportSelection,
  showsActivities,
} from "@shared/api/contract/exports";
import { QunceError } from "@shared/api/errors";
import type { Channel } from "@shared/domain/channel";
import { safeFileName } from "@shared/domain/file-name";
import { buildHandOver, type HandOver } from "@shared/domain/hand-over";
import type { MessageView } from "@shared/domain/message";
import type { Settings } from "@shared/domain/settings";
import type { Shop } from "@shared/domain/shop";
import { formats, printedFormats } from "../exports/formats";
import { lightImages } from "../exports/light-images";
import { selectMessages } from "../store/messages";
import { getRecords, listRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { channelProfiles } from "./channel-profiles";
import { leavingActivities } from "./leaving-activities";
import { refuseUnagreed, unagreedIn } from "./library/unagreed";
import { pictureReader } from "./picture-reader";
import { type PrintPorts, printed } from "./print-page";
import { renderMessages } from "./render-message";
import { wallClock } from "./workspace-clock";

export type ExportRequest = ExportSelection & {
  format: ExportFormat;
  allowUnfilled?: boolean | undefined;
  layout?: ExportLayout | undefined;
  paper?: ExportPaper | undefined;
};

/** Looks at what an export would hold, without making it. */
export function previewExport(store: Store, selection: ExportSelection): ExportPreview {
  const views = leavingViews(store, selection);
  const handOver = handOverOf(store, selection, views);
  return {
    count: handOver.count,
    images: views.reduce((sum, view) => sum + view.images.length + view.message.wantedImages.length, 0),
    days: handOver.days.length,
    activities: handOver.activities.length,
    groups: [...handOver.places],
    staff: [...handOver.staff],
    unfilled: views.flatMap(({ message, title, unfilled, draftTitle }) =>
      unfilled.length > 0
        ? [{ messageId: message.id, title: title || (draftTitle ?? ""), at: message.at, fields: unfilled }]
        : [],
    ),
    unagreed: unagreedIn(store.db, views),
  };
}

/**
 * Makes the file. Throws EXPORT_EMPTY when nothing would be in it, QUOTE_CONSENT_MISSING, and UNFILLED_FIELDS unless gaps are allowed: then
 * each leaves as 【待填：…】. A picture that cannot be read is told of in its place and in the report, and stops nothing. All that
 * is written is read in one go at the start, so that a file never mixes two states of the plan.
 */
export async function createExport(
  store: Store,
  { format, allowUnfilled = false, layout = "list", paper = "a4", ...selection }: ExportRequest,
  ports: PrintPorts,
): Promise<File> {
  const views = leavingViews(store, selection);
  refuseUnagreed(store.db, views);
  if (!allowUnfilled) refuseUnfilled(views);
  const handOver = handOverOf(store, selection, views);
  const hasActivities = showsActivities(format, layout) && handOver.activities.length > 0;
  if (views.length === 0 && !hasActivities) throw new QunceError("EXPORT_EMPTY");
  if (format === "pdf" || format === "png") {
    const { pages } = await import("../exports/print/pages");
    const sheet = { paper, landscape: layout === "week" || layout === "month" };
    const content = await printed(ports, format, pages[layout](handOver, sheet), sheet);
    const { extension, type } = printedFormats[format];
    return new File([content], fileName(handOver, selection, extension), { type });
  }
  const { advance, leaveOut, signal } = ports.steps;
  const pictures = views.flatMap(({ images }) => images);
  const read = pictureReader(
    store,
    pictures.map(({ id }) => id),
  );
  // The page travels to phones in one piece; a ZIP has the pictures as they are.
  const readImage = format === "html" ? lightImages(pictures, read, ports.printer.shrink, signal) : read;
  const tools = { advance, leaveOut, signal, readImage, now: store.now() };
  const { extension, type, load } = formats[format];
  const write = await load();
  const content = await write(handOver, tools);
  return new File([content], fileName(handOver, selection, extension), { type });
}

/** The messages of a selection that leave the app: skipped ones stay. */
function leavingViews(store: Store, { from, to, groupIds, staffIds }: ExportSelection): MessageView[] {
  const messages = selectMessages(store.db, { from, to, groupIds, staffIds }).filter(
    (message) => message.status !== "skipped",
  );
  return renderMessages(store.db, messages);
}

function handOverOf(store: Store, { from, to, staffIds }: ExportSelection, views: readonly MessageView[]): HandOver {
  const settings = getSettings(store.db);
  return buildHandOver({
    views,
    // A pack for some people holds what they do; the activities around it are the planner's.
    ...(staffIds && staffIds.length > 0 ? {} : leavingActivities(store.db, from, to)),
    settings,
    shop: findShop(store, views),
    from,
    to,
    madeAt: wallClock(store),
    channelNames: channelNames(settings.language),
  });
}

/** The one shop that the messages' groups belong to; the workspace's only shop when they name none. */
function findShop(store: Store, views: readonly MessageView[]): Shop | null {
  const groupIds = views.flatMap(({ message }) => message.groupId ?? []);
  const shopIds = new Set(getRecords(store.db, "groups", groupIds).flatMap((group) => group.shopId ?? []));
  const shops = shopIds.size > 0 ? getRecords(store.db, "shops", [...shopIds]) : listRecords(store.db, "shops");
  return shops.length === 1 ? (shops[0] ?? null) : null;
}

function refuseUnfilled(views: readonly MessageView[]): void {
  const unfilled = views.flatMap((view) => view.unfilled);
  if (unfilled.length === 0) return;
  const names = [...new Set(unfilled)];
  const shown = names.length > 6 ? [...names.slice(0, 6), "…"] : names;
  throw new QunceError("UNFILLED_FIELDS", { count: unfilled.length, names: shown.join("、") });
}

function channelNames(language: Settings["language"]): Record<Channel, string> {
  const names = channelProfiles().map(({ channel, name }) => [channel, language === "en" ? name.en : name.zh]);
  return Object.fromEntries(names) as Record<Channel, string>;
}

/** 群策-小满的店-2026-11-28_2026-11-30.html; a pack for one person ends with the name, so that packs lie side by side. */
function fileName(handOver: HandOver, { staffIds }: ExportSelection, extension: string): string {
  const person = staffIds?.length === 1 ? handOver.staff : [];
  const parts = ["群策", handOver.workspace, `${handOver.from}_${handOver.to}`, ...person];
  return `${safeFileName(parts.filter(Boolean).join("-"), "群策", 200)}.${extension}`;
}
