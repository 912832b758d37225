// Writes the result of a command: beside the place first, then renamed, so that nobody ever sees half a file.
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { BadUsage } from "./bad-usage";

/** To be asked before any work. @throws BadUsage when the file is there without --force, or its folder is not. */
export function checkOut(path: string, isForced: boolean, ending = ".xlsx"): void {
  if (!path.toLowerCase().endsWith(ending))
    throw new BadUsage(`--out ${path}: name a file that ends in ${ending}.`);
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new BadUsage(`--out ${path}: there is no folder ${folder}. Make it first.`);
  if (existsSync(path) && statSync(path).isDirectory())
    throw new BadUsage(`--out ${path}: this is a folder. Name a file in it.`);
  if (existsSync(path) && !isForced)
    throw new BadUsage(
      `--out ${path}: the file is there already. Choose another name, or add --force.`
    );
}

/** @throws BadUsage when the folder takes no file. */
export function writeOut(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new BadUsage(
      `--out ${path}: the file cannot be written (${code ?? "unknown"}). Nothing was written.`
    );
  }
}
