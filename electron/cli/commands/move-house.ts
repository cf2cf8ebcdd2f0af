import { type CliCommand, WrongUse } from "../command";
import { followJob } from "../follow-job";
import { tellLeftOut } from "../tell-left-out";
import { workspaceOption } from "../workspace-option";

/** `qunce move-house export|import`: a whole workspace with its pictures as one file. */
export const moveHouse: CliCommand = {
  name: "move-house",
  summary: { zh: "整个工作区搬家：打成一个文件，或从文件搬进来", en: "move a whole workspace as one file, out or in" },
  args: "export|import FILE",
  options: {
    ...workspaceOption,
    to: { type: "string", value: "PATH", explain: { zh: "搬进来放到哪里", en: "where the arriving workspace goes" } },
  },
  async run(context) {
    const [direction, path, ...rest] = context.positionals;
    if ((direction !== "export" && direction !== "import") || path === undefined || rest.length > 0) {
      throw new WrongUse({
        zh: "写成 move-house export FILE 或 move-house import FILE",
        en: "write move-house export FILE or move-house import FILE",
      });
    }
    if (direction === "export") {
      const client = await context.open("read");
      const { made: moved, leftOut } = await followJob(context, client, (jobId) =>
        client.workspaces.moveOut({ path, jobId }),
      );
      tellLeftOut(context, leftOut);
      context.say({
        zh: `已打包到 ${moved.path}，图片 ${moved.pictures} 张`,
        en: `Packed into ${moved.path} with ${moved.pictures} pictures`,
      });
      context.result({ ...moved, leftOut });
      return 0;
    }
    const state = await context.client().workspaces.moveIn({ from: path, to: context.text("to") });
    context.say({ zh: `已搬到 ${state.path}`, en: `Arrived at ${state.path}` });
    context.result({ path: state.path });
    return 0;
  },
};
