import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** How many unused launch tokens and how many browsers at once; the oldest makes room. */
const MOST_TOKENS = 8;
const MOST_SESSIONS = 32;

/** Who may use the server: a launch token is swapped once for a session, which the browser keeps in a cookie. */
export type LaunchPass = {
  /** A new one-time token for a launch address. */
  readonly issueToken: () => string;
  /** Swaps a token for a session; undefined when it was never issued or is used up. */
  readonly redeem: (token: string) => string | undefined;
  readonly isSession: (session: string) => boolean;
};

/** Keeps tokens and sessions in memory, as hashes: a restart makes every old pass worthless. */
export function createLaunchPass(): LaunchPass {
  const tokens: Buffer[] = [];
  const sessions: Buffer[] = [];
  return {
    issueToken: () => issue(tokens, MOST_TOKENS),
    redeem(token) {
      const index = indexOf(tokens, token);
      if (index < 0) return undefined;
      tokens.splice(index, 1);
      return issue(sessions, MOST_SESSIONS);
    },
    isSession: (session) => indexOf(sessions, session) >= 0,
  };
}

/** Whether two secrets are the same, in a time that says nothing about where they differ. */
export function isSameSecret(left: string, right: string): boolean {
  return timingSafeEqual(hashOf(left), hashOf(right));
}

function issue(hashes: Buffer[], most: number): string {
  const secret = randomBytes(32).toString("base64url");
  hashes.push(hashOf(secret));
  if (hashes.length > most) hashes.shift();
  return secret;
}

function indexOf(hashes: readonly Buffer[], secret: string): number {
  const wanted = hashOf(secret);
  return hashes.findIndex((hash) => timingSafeEqual(hash, wanted));
}

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
