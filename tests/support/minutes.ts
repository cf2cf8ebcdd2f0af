/** Minutes of one day on the wall clock. */
export const DAY = 1440;
