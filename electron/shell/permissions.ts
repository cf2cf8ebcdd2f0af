/** What the pages may ask the system for; Electron grants everything unless told otherwise. */
const GRANTED = new Set(["clipboard-sanitized-write", "notifications"]);

/** Whether a permission is granted to a page of the given origin. */
export function isGranted(permission: string, isOwnPage: boolean): boolean {
  return isOwnPage && GRANTED.has(permission);
}
