import { exit } from "./exit.ts";

/** The process around a command, as data and two outputs, so that tests can stand in for it. */
export type Host = {
  /** Paths that a user writes are relative to this folder. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
};

export type Output = {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** How many columns a line of the terminal has. */
  readonly columns?: number;
};

export function processHost(): Host {
  return { folder: process.cwd(), env: process.env, out: output(process.stdout), err: output(process.stderr) };
}

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`kaohe score | head`) is no error; a full disk is.
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? exit.fine : exit.unreadable));
  const { columns } = stream;
  return { write: (text) => stream.write(text), isTerminal: stream.isTTY === true, ...(columns > 0 ? { columns } : {}) };
}
