/** Lunar years the app counts in. The calendar is checked against the sky and a second source from 1950 on. */
export const LUNAR_YEARS = { first: 1900, last: 2100 } as const;
