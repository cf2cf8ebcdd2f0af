import type { DateText } from "@shared/domain/wall-time";

/** What goes into a pack for a colleague. */
export type PackChoice = {
  readonly what: "all" | "days" | "drafts";
  readonly from: DateText;
  readonly to: DateText;
  readonly groupIds: readonly string[];
  readonly draftIds: readonly string[];
  readonly withStaff: boolean;
  readonly password: string;
};

type PackRequest = {
  from?: DateText;
  to?: DateText;
  groupIds?: string[];
  draftIds?: string[];
  withStaff: boolean;
  author: string;
  password?: string;
};

/** The request as the operation takes it; days picked in the wrong order are put right, an empty password is none. */
export function packRequest(
  { what, from, to, groupIds, draftIds, withStaff, password }: PackChoice,
  author: string,
): PackRequest {
  const days = from <= to ? { from, to } : { from: to, to: from };
  return {
    ...(what === "days" && days),
    ...(what === "days" && groupIds.length > 0 && { groupIds: [...groupIds] }),
    ...(what === "drafts" && { draftIds: [...draftIds] }),
    ...(password !== "" && { password }),
    withStaff,
    author: author.trim(),
  };
}
