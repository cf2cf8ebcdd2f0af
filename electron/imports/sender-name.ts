import { wordKey } from "@shared/domain/import-words";
import type { Voice } from "@shared/domain/voice";
import { planWords } from "./plan-words";

/** One sender as written: 店长 is a part (a voice), 小满 a person, 老师-安安 and 安安老师 a voice with its part. */
export type SenderName =
  | { readonly kind: "voice"; readonly name: string; readonly role: Voice["role"]; readonly isRoleAlone: boolean }
  | { readonly kind: "person"; readonly name: string };

/** The parts of 老师-安安, 老师（安安）, 老师 安安. */
const BREAK = /[-—_·:：|\s()（）【】[\]]+/;

/** Reads a sender cell: several names may stand in it (店长/小满). What stands for nobody (待定) is left out. */
export function readSenders(cell: string): SenderName[] {
  const names = cell.split(/[/、,，;；+&\n]+/).map((name) => name.trim());
  return names.filter((name) => name !== "" && !planWords.nobody.has(wordKey(name))).map(readSender);
}

function readSender(name: string): SenderName {
  const role = planWords.voices.get(wordKey(name));
  if (role) return { kind: "voice", name, role, isRoleAlone: true };
  const parts = name.split(BREAK).filter((part) => part !== "");
  const roles = parts.map((part) => planWords.voices.get(wordKey(part)));
  const at = roles.findIndex((each) => each !== undefined);
  const own = parts.filter((_, index) => index !== at).join(" ");
  const found = roles[at];
  if (found && own !== "") return { kind: "voice", name: own, role: found, isRoleAlone: false };
  const within = longestRole(wordKey(name));
  return within ? { kind: "voice", name, role: within, isRoleAlone: false } : { kind: "person", name };
}

/** 安安老师 and 客服小七 carry their part in the name itself. */
function longestRole(key: string): Voice["role"] | undefined {
  const found = [...planWords.voices].filter(([word]) => key.startsWith(word) || key.endsWith(word));
  return found.sort((a, b) => b[0].length - a[0].length)[0]?.[1];
}
