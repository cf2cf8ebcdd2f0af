/** How the desktop app was asked to start. */
export type LaunchOptions = {
  readonly workspace: string | undefined;
  readonly sample: boolean;
};

/** Reads the program's arguments: `--workspace FILE`, `--workspace=FILE`, `--sample`, or a `.qunce` file the system opened it with. */
export function readLaunchOptions(args: readonly string[]): LaunchOptions {
  const flag = args.indexOf("--workspace");
  const joined = args.find((arg) => arg.startsWith("--workspace="));
  const opened = args.find((arg) => !arg.startsWith("-") && arg.endsWith(".qunce"));
  const workspace = (flag >= 0 ? args[flag + 1] : undefined) ?? joined?.slice("--workspace=".length) ?? opened;
  return { workspace: workspace || undefined, sample: args.includes("--sample") };
}
