import { z } from "zod";
import { line, prose, recordOf, references } from "./record";

/** The real person who pastes: plays voices, looks after groups. */
export const staffFields = z.object({
  name: line(40),
  voiceIds: references,
  groupIds: references,
  /** Members this person looks after; more than 150 is too many (S21). */
  caredFor: z.number().int().nonnegative(),
  dutyHours: line(100),
  note: prose(),
});

export const staff = recordOf(staffFields);
export type StaffFields = z.infer<typeof staffFields>;
export type Staff = z.infer<typeof staff>;

/** A member of staff with nothing filled in. */
export const blankStaff: StaffFields = { name: "", voiceIds: [], groupIds: [], caredFor: 0, dutyHours: "", note: "" };

/** How full a person's seats are: 120 is amber, 150 red (S21, Dunbar's number as article 1 quotes it). */
export function seatLoad(caredFor: number): "free" | "tight" | "full" {
  if (caredFor >= 150) return "full";
  return caredFor >= 120 ? "tight" : "free";
}
