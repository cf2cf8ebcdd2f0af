/** What a colour says: attention wanted now, good, soon, information, nothing. */
export type Tone = "cin" | "jade" | "amber" | "indigo" | "neutral";
