import { resolve, sep } from "node:path";

/** Bytes a path from outside may not hold, encoded or not: NUL and other controls, and the backslash that Windows takes for a slash. */
const FORBIDDEN = /[\\\p{Cc}]/u;

/**
 * The file inside `folder` that a URL's pathname names, or undefined for anything that would lead out of it.
 * The leading slash is kept from meaning the disk's root by the dot in front; the result is checked once more.
 */
export function findInside(folder: string, pathname: string): string | undefined {
  const path = decoded(pathname);
  if (path === undefined || !path.startsWith("/") || FORBIDDEN.test(path)) return undefined;
  const segments = path.slice(1).split("/");
  // Empty segments (`//host`), dots and drive letters or streams (`c:`) have no business in the names we build.
  if (segments.some((segment) => segment === "" || segment === "." || segment === ".." || segment.includes(":"))) {
    return undefined;
  }
  const root = resolve(folder);
  const file = resolve(root, `.${path}`);
  return file.startsWith(root + sep) ? file : undefined;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
