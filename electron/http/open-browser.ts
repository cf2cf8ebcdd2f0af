import { spawn } from "node:child_process";

/**
 * Opens an address in the person's browser, where there is one; never fails, because the address is printed as well.
 * Other users of the machine could read it off the process list: its token works once, and only for the first to come.
 */
export function openBrowser(url: string): void {
  const { platform, env } = process;
  if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...args] = commandFor(platform, url);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

function commandFor(platform: NodeJS.Platform, url: string): [string, ...string[]] {
  if (platform === "darwin") return ["open", url];
  // rundll32 takes the address as it is; `start` is a word of the shell, which would read `&` and `^` in it.
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", url];
  return ["xdg-open", url];
}
