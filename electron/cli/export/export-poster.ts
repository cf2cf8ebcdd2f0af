import { longImageWidth, type WeekPictureShape } from "@shared/api/contract/week-schedules";
import { choiceOption } from "../choice-option";
import { type CliContext, type ExitCode, WrongUse } from "../command";
import { requiredDay, requiredSpan } from "../day-option";
import { chosenGroups } from "../group-filter";
import { requiredOut } from "../out-option";
import { writeExport } from "./write-export";

/** The week of one group that holds `--from`, or the days to `--to`, as a picture to post. */
export async function exportPoster(context: CliContext, shape: WeekPictureShape): Promise<ExitCode> {
  if (context.text("format") !== "png" || context.texts("group").length !== 1) {
    throw new WrongUse({
      zh: `写成 --format png --layout ${shape} --group G --from D`,
      en: `write --format png --layout ${shape} --group G --from D`,
    });
  }
  const out = requiredOut(context);
  const isSpan = context.text("to") !== undefined;
  const { from: day, to } = isSpan ? requiredSpan(context) : { from: requiredDay(context, "from"), to: undefined };
  const width = choiceOption(context, "width", [...longImageWidth.values].map(String));
  const client = await context.open("read");
  const [groupId = ""] = await chosenGroups(context, client);
  const link = context.text("link");
  return writeExport(context, client, out, (jobId) =>
    client.weekSchedules.poster({
      groupId,
      day,
      to,
      shape,
      width: width === undefined ? undefined : longImageWidth.parse(Number(width)),
      link,
      jobId,
    }),
  );
}
