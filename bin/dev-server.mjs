import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./pinned-node.mjs";

const HANDLER_PORT = 4178;
const SCREEN_PORT = 4177;

/** Starts vite for the screen and the handler behind it; runs until Ctrl-C. */
export async function startDevelopment(options) {
  const vite = await import("vite");
  const { loadConfigFromFile } = await import("electron-vite");
  const loaded = await loadConfigFromFile(
    { command: "serve", mode: "development" },
    join(projectRoot, "electron.vite.config.ts"),
  );
  const origin = `http://127.0.0.1:${SCREEN_PORT}`;

  const screen = await vite.createServer({
    ...loaded.config.renderer,
    configFile: false,
    server: {
      host: "127.0.0.1",
      port: SCREEN_PORT,
      strictPort: true,
      proxy: Object.fromEntries(
        ["/api", "/media", "/session"].map((path) => [
          path,
          { target: `http://127.0.0.1:${HANDLER_PORT}`, changeOrigin: true },
        ]),
      ),
    },
  });
  await screen.listen();

  let handler;
  const restart = () => {
    handler?.removeAllListeners("exit");
    handler?.kill("SIGTERM");
    handler = spawn(
      process.execPath,
      [
        join(projectRoot, "out", "main", "serve.js"),
        "--no-open",
        "--port",
        String(HANDLER_PORT),
        "--page-origin",
        origin,
        ...options,
      ],
      {
        stdio: "inherit",
      },
    );
    handler.on("exit", (code) => code && process.exit(code));
  };
  const builder = await vite.build({
    ...loaded.config.main,
    configFile: false,
    build: { ...loaded.config.main.build, watch: {} },
  });
  builder.on("event", (event) => event.code === "END" && restart());

  process.on("SIGINT", async () => {
    handler?.kill("SIGTERM");
    await builder.close();
    await screen.close();
    process.exit(0);
  });
}
