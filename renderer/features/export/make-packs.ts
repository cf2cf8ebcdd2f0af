import type { LeftOut } from "@shared/api/contract/export-jobs";
import { errorCodeOf } from "../../api/error-sentence";
import type { PersonPack } from "./use-people-packs";

/** A person whose pack could not be made, and why. */
export type FailedPack = { readonly id: string; readonly name: string; readonly error: unknown };

/** How it went: how many packs there are, whose failed, and what those that are there leave out. */
export type PacksReport = {
  readonly made: number;
  readonly failed: readonly FailedPack[];
  readonly leftOut: readonly LeftOut[];
};

type MadePacks = {
  readonly folders: readonly { readonly name: string; readonly files: readonly File[] }[];
  readonly failed: readonly FailedPack[];
  readonly leftOut: readonly LeftOut[];
};

/** Makes one pack after the other. One that fails is told of and stops nobody else's (C31); giving up stops all. */
export async function makePacks(
  people: readonly PersonPack[],
  make: (person: PersonPack) => Promise<{ readonly files: readonly File[]; readonly leftOut: readonly LeftOut[] }>,
  onTurn: (person: PersonPack, index: number) => void,
): Promise<MadePacks> {
  const folders: { name: string; files: readonly File[] }[] = [];
  const failed: FailedPack[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, person] of people.entries()) {
    onTurn(person, index);
    try {
      const pack = await make(person);
      folders.push({ name: person.name, files: pack.files });
      leftOut.push(...pack.leftOut);
    } catch (error) {
      if (errorCodeOf(error) === "EXPORT_CANCELLED") throw error;
      failed.push({ id: person.id, name: person.name, error });
    }
  }
  return { folders, failed, leftOut };
}
