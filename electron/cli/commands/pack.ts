import { mkdirSync } from "node:fs";
import { type CliCommand, WrongUse } from "../command";
import { requiredSpan, spanOptions } from "../day-option";
import { idsOf } from "../ids-of";
import { workspaceOption } from "../workspace-option";
import { writeOut } from "../write-out";

/** `qunce pack`: for each person one page for the phone and the same as a ZIP. */
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
    out: { type: "string", value: "DIR", explain: { zh: "放到哪个文件夹", en: "the folder to write to" } },
    "allow-unfilled": {
      type: "boolean",
      explain: { zh: "变量没填也做，标成【待填：…】", en: "although fields are not filled; they are marked" },
    },
  },
  async run(context) {
    const out = context.text("out");
    if (!out) throw new WrongUse({ zh: "需要 --out DIR", en: "--out DIR is needed" });
    const { from, to } = requiredSpan(context);
    const client = await context.open("read");
    const chosen = await idsOf(client, "staff", context.texts("staff"));
    const staff = (await client.staff.list()).filter(({ id }) => chosen.length === 0 || chosen.includes(id));
    const allowUnfilled = context.flag("allow-unfilled");
    const packs: { staff: string; count: number; paths: string[] }[] = [];
    for (const { id, name } of staff) {
      const selection = { from, to, staffIds: [id] };
      const { count } = await client.exports.preview(selection);
      // Whoever has nothing to send gets no pack; asked for by name, that is worth a line.
      if (count === 0 && chosen.length === 0) continue;
      if (count === 0) {
        context.say({ zh: `${name} 这几天没有消息`, en: `${name} has no messages on these days` });
        continue;
      }
      mkdirSync(out, { recursive: true });
      const paths: string[] = [];
      for (const format of ["html", "texts"] as const) {
        paths.push(await writeOut(await client.exports.create({ ...selection, format, allowUnfilled }), out));
      }
      packs.push({ staff: name, count, paths });
      context.say({ zh: `${name}：${count} 条 → ${paths.join("  ")}`, en: `${name}: ${count} → ${paths.join("  ")}` });
    }
    context.result({ packs });
    return packs.length > 0 ? 0 : 1;
  },
};
