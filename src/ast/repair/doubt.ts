/** From here on a change is only a suggestion. */
export const DOUBTFUL = 10;
