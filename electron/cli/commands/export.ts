import { exportFormat } from "@shared/api/contract/exports";
import { weekPictureShape } from "@shared/api/contract/week-schedules";
import { type CliCommand, WrongUse } from "../command";
import { spanOptions } from "../day-option";
import { exportPoster } from "../export/export-poster";
import { asksForRecord, exportRecord, recordOptions } from "../export/export-record";
import { exportDays, scheduleOptions } from "../export/export-schedule";
import { exportTeamPack, teamPackOptions } from "../export/export-team-pack";
import { pageOptions } from "../export/page-options";
import { groupFilter } from "../group-filter";
import { outOption } from "../out-option";
import { workspaceOption } from "../workspace-option";

/** `zip` is what people call one text a message in a ZIP file. */
const FORMATS = ["zip", "pack", ...exportFormat.options].join("|");

/** `qunce export`: a schedule file for people, groups and days; a team pack; a poster; a run sheet or a portrait. */
export const exportSchedule: CliCommand = {
  name: "export",
  summary: { zh: "导出待发消息和排期", en: "export messages and schedules" },
  args: "",
  options: {
    ...workspaceOption,
    format: { type: "string", value: FORMATS, explain: { zh: "格式", en: "the format" } },
    ...spanOptions,
    ...groupFilter,
    ...scheduleOptions,
    ...pageOptions,
    ...recordOptions,
    ...teamPackOptions,
    ...outOption,
  },
  async run(context) {
    const asked = context.text("format");
    if (asked === "pack") return exportTeamPack(context);
    const format = exportFormat.safeParse(asked === "zip" ? "texts" : asked);
    if (!format.success)
      throw new WrongUse({ zh: `--format 可选：${FORMATS}`, en: `--format must be one of ${FORMATS}` });
    const shape = weekPictureShape.safeParse(context.text("layout"));
    if (shape.success) return exportPoster(context, shape.data);
    return asksForRecord(context) ? exportRecord(context) : exportDays(context, format.data);
  },
};
