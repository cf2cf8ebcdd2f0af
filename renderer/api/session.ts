import { OWN_HEADER } from "./client";
import { noteConnection } from "./connection";

/**
 * In browser mode the launch link carries `#t=TOKEN`: it is exchanged for a cookie and taken out of the address,
 * so that neither history nor a copied address holds it. In the desktop window there is no token.
 */
export async function openSession(): Promise<void> {
  const token = tokenIn(location.hash);
  if (token === undefined) return;
  history.replaceState(null, "", location.pathname + location.search);
  try {
    const response = await fetch("/session", {
      method: "POST",
      headers: { ...OWN_HEADER, "content-type": "application/json" },
      body: JSON.stringify({ token }),
    });
    noteConnection(response.ok ? "ok" : "expired");
  } catch {
    noteConnection("lost");
  }
}

/** The token in an address's hash, if there is one. */
export function tokenIn(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, "")).get("t") ?? undefined;
}
