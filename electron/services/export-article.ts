import { safeFileName } from "@shared/domain/file-name";
import { strToU8, zipSync } from "fflate";
import { imageFileName } from "../exports/draft/draft-content";
import type { ExportSteps } from "../exports/exporter";
import { escapeHtml } from "../exports/html/escape-html";
import { storedFiles } from "../exports/stored-files";
import { getRecord } from "../store/records";
import type { Store } from "../store/store";
import { readDraftPictures } from "./draft-pictures";
import { refuseUnagreedDraft } from "./library/unagreed";
import { renderDraft } from "./render-draft";

/**
 * A draft as an article for the 公众号 editor, in one ZIP: a page to select and copy, the same as plain text, and the
 * pictures by the numbers that stand in the text, since the editor takes none that come along. Throws NOT_FOUND, QUOTE_CONSENT_MISSING, EXPORT_CANCELLED.
 */
export async function exportArticle(store: Store, id: string, steps: ExportSteps): Promise<File> {
  const draft = getRecord(store.db, "drafts", id);
  refuseUnagreedDraft(store.db, draft.plainText);
  const { title, html = "", parts, images } = renderDraft(store, { id, channel: "wechat_official_account" });
  const entries: Record<string, Uint8Array> = {
    "article.html": strToU8(page(title.fitted, html)),
    "article.txt": strToU8(`${title.fitted}\r\n\r\n${parts.map(({ text }) => text).join("\r\n\r\n")}\r\n`),
  };
  for (const picture of (await readDraftPictures(store, draft.title, images, steps)).values()) {
    // A picture that stays behind leaves its number in the text, where it is missed.
    if (picture.bytes) entries[imageFileName(picture)] = picture.bytes;
  }
  const name = safeFileName(title.text, "公众号", 160);
  return new File([new Uint8Array(zipSync(entries, storedFiles))], `${name}.zip`, { type: "application/zip" });
}

/** As wide as an article's column, so that lines break as readers will see them; none of it is copied along. */
const COLUMN = "body{max-width:677px;margin:32px auto;padding:0 16px}";

function page(title: string, html: string): string {
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>${escapeHtml(title)}</title>\n<style>${COLUMN}</style>`;
  return `<!doctype html>\n<html lang="zh-CN">\n<head>\n${head}\n</head>\n<body>\n${html}\n</body>\n</html>\n`;
}
