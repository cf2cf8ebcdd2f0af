import { type Channel, channel } from "@shared/domain/channel";
import { type CliContext, type CliOption, WrongUse } from "./command";

/** The option of commands whose answer depends on where the text goes. */
export const channelOption = {
  channel: {
    type: "string",
    value: "C",
    explain: {
      zh: `渠道：${channel.options.join(" ")}`,
      en: `the channel: ${channel.options.join(" ")}`,
    },
  },
} as const satisfies Record<string, CliOption>;

/** The channel that `--channel` names; undefined when it is not given. Throws wrong use for one that there is not. */
export function givenChannel(context: CliContext): Channel | undefined {
  const text = context.text("channel");
  if (text === undefined) return undefined;
  const known = channel.safeParse(text);
  if (known.success) return known.data;
  const all = channel.options.join(" ");
  throw new WrongUse({
    zh: `没有“${text}”这个渠道；可选：${all}`,
    en: `there is no channel “${text}”; there are: ${all}`,
  });
}

/** As `givenChannel`, for commands that need one. */
export function requiredChannel(context: CliContext): Channel {
  const given = givenChannel(context);
  if (given === undefined) throw new WrongUse({ zh: "需要 --channel C", en: "--channel C is needed" });
  return given;
}
