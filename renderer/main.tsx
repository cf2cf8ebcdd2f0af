// zod's fast path compiles functions from text, which the content security policy forbids (and reports). It asks as soon as
// the first schema is made, and imports run before any line of their importer: so this file imports nothing.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

void import("./start");
