import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of a test's own: the app's data and documents lie in it, and whatever the test makes. */
export type Home = {
  readonly folder: string;
  /** Environment that makes the app use this home. */
  readonly env: Record<string, string>;
  readonly remove: () => void;
};

/** A new empty home under the system's folder for temporary files. */
export function freshHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), "qunce-e2e-"));
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    folder,
    env: {
      ...Object.fromEntries(inherited),
      QUNCE_DATA: join(folder, "data"),
      QUNCE_DOCUMENTS: join(folder, "documents"),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
