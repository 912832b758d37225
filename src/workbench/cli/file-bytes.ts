// The bytes of a file that a command is given. What they mean is for the caller.
import { readFileSync } from "node:fs";
import { BadUsage } from "./bad-usage";

/** @throws BadUsage where there is no such file or it cannot be read */
export function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new BadUsage(`${path}: there is no such file. Check the name.`);
    if (code === "EISDIR") throw new BadUsage(`${path}: this is a folder. Name a file in it.`);
    throw new BadUsage(
      `${path}: the file cannot be read (${code ?? "unknown"}). Check its permissions.`
    );
  }
}
