/** The command was called wrongly, or a file cannot be used: one sentence for the person, exit 2. */
export class BadUsage extends Error {
  override readonly name = "BadUsage";
}
