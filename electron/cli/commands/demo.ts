import { resolve } from "node:path";
import { type CliCommand, requiredArgument } from "../command";

/** `qunce demo FILE`: the sample shop as a new file, its dates around today. */
export const demo: CliCommand = {
  name: "demo",
  summary: { zh: "新建一个示例店铺", en: "make a sample shop" },
  args: "FILE",
  options: {},
  async run(context) {
    const path = resolve(requiredArgument(context, "FILE"));
    context.progress({ zh: "正在写入示例店铺…", en: "Writing the sample shop …" });
    const client = context.client();
    const state = await client.workspaces.openSample({ path });
    await client.workspaces.close();
    context.say({ zh: `示例店铺已写入 ${state.path}`, en: `The sample shop is in ${state.path}` });
    context.result({ path: state.path, name: state.settings.name });
    return 0;
  },
};
