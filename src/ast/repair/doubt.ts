/** Less likely than a slip of the pen, and certain where nothing else is as likely. */
export const DOUBTFUL = 10;

/** Only ever a suggestion. */
export const GUESSED = 100;
