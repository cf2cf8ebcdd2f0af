import fc from "fast-check";

// The same commit tries the same cases everywhere, so that a run says something of the commit alone. `npm run soak` looks
// for cases that nobody has tried.
fc.configureGlobal({ seed: Number(process.env.QUNCE_SEED ?? 20_261_122) });
