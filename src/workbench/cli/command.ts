// What a command of the command line is. One file each; aimline.ts lists them.

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly about: string;
  /** The full help text. */
  readonly help: string;
  /** Lines for standard output. Bad input throws; `today` is the serial day. */
  readonly run: (words: readonly string[], today: number) => Promise<readonly string[]>;
}
