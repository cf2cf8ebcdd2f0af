import { exportLayout, exportPaper } from "@shared/api/contract/exports";
import { longImageWidth, weekPictureShape } from "@shared/api/contract/week-schedules";
import type { CliOption } from "../command";

/** The options of what is laid out as a page or drawn as a picture. */
export const pageOptions = {
  layout: {
    type: "string",
    value: [...exportLayout.options, ...weekPictureShape.options].join("|"),
    explain: {
      zh: "PDF、PNG 的版式，默认 list；poster、long 是给群友看的一周海报和长图（png，配一个 --group）",
      en: "layout of PDF and PNG, list by default; poster and long are a group's week for its members (png, with one --group)",
    },
  },
  paper: {
    type: "string",
    value: exportPaper.options.join("|"),
    explain: { zh: "PDF、PNG 的纸张，默认 a4", en: "paper of PDF and PNG, a4 by default" },
  },
  width: {
    type: "string",
    value: [...longImageWidth.values].join("|"),
    explain: { zh: "长图的宽度（像素），默认 750", en: "width of a long picture in px, 750 by default" },
  },
  link: {
    type: "string",
    value: "URL",
    explain: {
      zh: "海报和长图上二维码的链接；不写就用店铺的，写成空就不要",
      en: "the link of a poster's code; the shop's own unless given, none when empty",
    },
  },
} as const satisfies Record<string, CliOption>;
