import type { TeamPack } from "@shared/domain/team-pack";
import { readTeamPack } from "../../imports/team-pack";
import { SCHEMA_VERSION } from "../../store/migrations/migrations";

/** Reads a colleague's pack; see `readTeamPack` for what it refuses. */
export function openTeamPack(file: File, password: string | undefined): Promise<TeamPack> {
  return readTeamPack(file, SCHEMA_VERSION, password);
}
