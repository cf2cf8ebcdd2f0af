import { serve as serveApp } from "../../serve";
import { type CliCommand, WrongUse } from "../command";
import { workspaceOption } from "../workspace-option";

/** `qunce serve`: the app in the browser, until Ctrl-C. */
export const serve: CliCommand = {
  name: "serve",
  summary: { zh: "在浏览器里打开应用", en: "open the app in the browser" },
  args: "",
  options: {
    ...workspaceOption,
    port: { type: "string", value: "N", explain: { zh: "端口（默认自动）", en: "the port (any free one)" } },
    sample: { type: "boolean", explain: { zh: "打开示例店铺", en: "open the sample shop" } },
    "no-open": { type: "boolean", explain: { zh: "不自动打开浏览器", en: "do not open a browser" } },
  },
  async run(context) {
    const port = context.text("port");
    if (port !== undefined && !/^\d{1,5}$/.test(port)) {
      throw new WrongUse({ zh: "--port 应是端口号", en: "--port must be a port number" });
    }
    const workspace = context.text("workspace");
    await serveApp({
      ...(workspace === undefined ? {} : { workspace }),
      port: port === undefined ? 0 : Number(port),
      sample: context.flag("sample"),
      open: !context.flag("no-open"),
    });
    return 0;
  },
};
