/** Smaller groups are not told from their members, so a page says nothing of their scores unless the build is a trial. */
export const SMALLEST_GROUP = 5;
