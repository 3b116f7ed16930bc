/** What a command tells the shell. */
export const exit = {
  fine: 0,
  /** Errors in schemes or data, or blocked people. */
  findings: 1,
  /** The command line was wrong. */
  usage: 2,
  /** Something could not be read or written. */
  unreadable: 3,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
