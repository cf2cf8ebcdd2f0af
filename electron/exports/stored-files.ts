import type { ZipOptions } from "fflate";

/**
 * How files lie in an archive that a person unpacks: as they are, made “on Unix” as everyone's to read. Archives that claim
 * to be made on DOS, as the library's do by itself, have their Chinese names mangled by Linux's `unzip` in spite of UTF-8.
 */
export const storedFiles: ZipOptions = { level: 0, os: 3, attrs: 0o100644 * 0x10000 };
