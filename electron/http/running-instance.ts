import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

const instance = z.object({ port: z.number().int(), nonce: z.string() });

/** A running server on this machine: its port, and the secret that gets a launch token out of it. */
export type RunningInstance = z.infer<typeof instance>;

/** Leaves word where this process serves, readable for this user alone; answers with the way to take it back. */
export function announceInstance(dataFolder: string, own: RunningInstance): () => void {
  const path = pathOf(dataFolder, process.pid);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  forgetTheDead(dirname(path));
  const temporary = `${path}.tmp`;
  rmSync(temporary, { force: true });
  writeFileSync(temporary, JSON.stringify(own), { mode: 0o600, flag: "wx" });
  renameSync(temporary, path);
  return () => rmSync(path, { force: true });
}

/**
 * An address that opens the instance of process `pid` (known from a workspace's lock) once; undefined when that process
 * serves no browser, has died, or is somebody else's by now: only who wrote the file knows its nonce.
 */
export async function findLaunchUrl(dataFolder: string, pid: number): Promise<string | undefined> {
  try {
    const { port, nonce } = instance.parse(JSON.parse(readFileSync(pathOf(dataFolder, pid), "utf8")));
    const origin = `http://127.0.0.1:${port}`;
    const answer = await fetch(`${origin}/session/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ nonce }),
      signal: AbortSignal.timeout(3_000),
    });
    const { token } = z.object({ token: z.string() }).parse(await answer.json());
    return launchUrl(origin, token);
  } catch {
    return undefined;
  }
}

/** The address that opens the app once. The token is in the fragment, which no server log and no Referer ever sees. */
export function launchUrl(origin: string, token: string): string {
  return `${origin}/#t=${token}`;
}

/** A killed process leaves its word behind; it is swept up by whoever starts next. */
function forgetTheDead(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!isAlive(Number.parseInt(name, 10))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, as somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function pathOf(dataFolder: string, pid: number): string {
  return join(dataFolder, "running", `${pid}.json`);
}
