/** What the command leaves to the shell. */
export const exitCode = {
  ok: 0,
  /** What was asked failed, or a diagnostic is an error. */
  failed: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
