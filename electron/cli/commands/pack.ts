import { mkdirSync } from "node:fs";
import type { LeftOut } from "@shared/api/contract/export-jobs";
import type { CliCommand, CliContext, Client, ExitCode } from "../command";
import { requiredSpan, spanOptions } from "../day-option";
import { failureSentence, isGivenUp } from "../failure";
import { followJob } from "../follow-job";
import { idsOf } from "../ids-of";
import { outOption, requiredOut } from "../out-option";
import { tellLeftOut } from "../tell-left-out";
import { workspaceOption } from "../workspace-option";
import { writeOut } from "../write-out";

/** `qunce pack`: for each person one page for the phone and the same as a ZIP. Whoever's fails is told of; the others get theirs. */
export const pack: CliCommand = {
  name: "pack",
  summary: { zh: "给每位成员做交付包（手机网页和 ZIP）", en: "make a pack for each person (phone page and ZIP)" },
  args: "",
  options: {
    ...workspaceOption,
    staff: {
      type: "string",
      multiple: true,
      value: "S",
      explain: {
        zh: "给谁（名称或编号，可多次；不写就是所有有消息的人）",
        en: "for whom (name or id; everyone by default)",
      },
    },
    ...spanOptions,
    ...outOption,
    "allow-unfilled": {
      type: "boolean",
      explain: { zh: "变量没填也做，标成【待填：…】", en: "although fields are not filled; they are marked" },
    },
  },
  async run(context) {
    const out = requiredOut(context);
    const span = requiredSpan(context);
    const client = await context.open("read");
    const people = await peopleWithMessages(context, client, span);
    if (people.length > 0) mkdirSync(out, { recursive: true });
    const packs: Pack[] = [];
    const failed: { staff: string; reason: string }[] = [];
    for (const [index, person] of people.entries()) {
      try {
        const prefix = `${index + 1}/${people.length} ${person.name}: `;
        const made = await packOf(context, client, { ...person, span, out, prefix });
        packs.push(made);
        const { count, paths, leftOut } = made;
        const line = paths.join("  ");
        context.say({ zh: `${person.name}：${count} 条 → ${line}`, en: `${person.name}: ${count} → ${line}` });
        tellLeftOut(context, leftOut);
      } catch (error) {
        if (isGivenUp(error)) {
          tellGivenUp(context, packs.length, people.length);
          throw error;
        }
        const reason = failureSentence(error, context.io);
        failed.push({ staff: person.name, reason });
        if (!context.json) context.io.err(`${person.name}：${reason}`);
      }
    }
    context.result({ packs, failed });
    return exitCodeOf(packs.length, failed.length);
  },
};

type Span = { readonly from: string; readonly to: string };
type Person = { readonly id: string; readonly name: string; readonly count: number };
type Pack = {
  readonly staff: string;
  readonly count: number;
  readonly paths: readonly string[];
  readonly leftOut: readonly LeftOut[];
};

/** Who gets a pack: everyone with something to send. Asked for by name, having nothing is worth a line. */
async function peopleWithMessages(context: CliContext, client: Client, span: Span): Promise<Person[]> {
  const chosen = await idsOf(client, "staff", context.texts("staff"));
  const staff = (await client.staff.list()).filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const people: Person[] = [];
  for (const { id, name } of staff) {
    const { count } = await client.exports.preview({ ...span, staffIds: [id] });
    if (count > 0) people.push({ id, name, count });
    else if (chosen.length > 0)
      context.say({ zh: `${name} 这几天没有消息`, en: `${name} has no messages on these days` });
  }
  return people;
}

type PackRequest = Person & { readonly span: Span; readonly out: string; readonly prefix: string };

/** The two forms of one person's pack; neither is written unless both are made. */
async function packOf(
  context: CliContext,
  client: Client,
  { id, name, count, span, out, prefix }: PackRequest,
): Promise<Pack> {
  const request = { ...span, staffIds: [id], allowUnfilled: context.flag("allow-unfilled") };
  const make = (format: "html" | "texts") =>
    followJob(context, client, (jobId) => client.exports.create({ ...request, format, jobId }), prefix);
  const [page, archive] = [await make("html"), await make("texts")];
  const paths = [await writeOut(page.made, out), await writeOut(archive.made, out)];
  // The archive takes pictures that are too much for the page: what it leaves out is not in the pack at all.
  return { staff: name, count, paths, leftOut: archive.leftOut };
}

function tellGivenUp(context: CliContext, done: number, count: number): void {
  const words = {
    zh: `中途取消：${count} 份里已经做好 ${done} 份，没有留下半份。`,
    en: `Given up: ${done} of ${count} packs are made, none is left half done.`,
  };
  context.io.err(words[context.io.language]);
}

function exitCodeOf(made: number, failed: number): ExitCode {
  return made > 0 && failed === 0 ? 0 : 1;
}
