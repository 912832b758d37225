// Reads the files that are to be rolled up, one after another, so that no more than one of them is in memory as a file. A file that
// cannot be read is named with one sentence and left out; it never stops the others.
import { FileError } from "../../files/file-error";
import { markOf } from "../../domain/source-row";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import type { Tell } from "../set-up-plans";
import { chooseRows } from "./choose-rows";
import type { Chosen } from "./choose-rows";
import { nameFiles } from "./name-files";
import { readWorkbook } from "./read-workbook";

export interface RollupFile {
  /** As whoever gave it would write it, with "/" between folders; a bare name where no more is known. */
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface GatheredFile {
  readonly path: string;
  readonly chosen: Chosen;
  readonly mark: string;
}

export interface Gathered {
  readonly read: readonly GatheredFile[];
  /** Files that are left out, with the sentence that says why. */
  readonly refused: readonly { readonly file: string; readonly sentence: string }[];
}

export interface GatherHow {
  readonly tell?: Tell;
  readonly isCancelled?: () => boolean;
}

/** In the order of the paths, whatever order they are given in. Null when it was cancelled. */
export async function gather(
  files: readonly RollupFile[],
  reader: Catalogue,
  { tell = () => undefined, isCancelled = () => false }: GatherHow = {}
): Promise<Gathered | null> {
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const labels = nameFiles(
    inOrder.map(({ path }) => path),
    []
  );
  const read: GatheredFile[] = [];
  const refused: Gathered["refused"][number][] = [];
  const { rollup } = reader;
  for (const [index, { path, bytes }] of inOrder.entries()) {
    const { label = path, kind = "named" } = labels[index] ?? {};
    if (isCancelled()) return null;
    tell(say(rollup.reading, { at: index + 1, all: inOrder.length, file: label }));
    const refuse = (sentence: string) => refused.push({ file: label, sentence });
    if (kind === "twice") {
      refuse(say(rollup.refusals.twice, { file: label }));
      continue;
    }
    try {
      const content = await bytes();
      const mark = markOf(pieces(content));
      const same = read.find((one) => one.mark === mark);
      if (same !== undefined) {
        const other = labels[inOrder.findIndex((one) => one.path === same.path)]?.label;
        refuse(say(rollup.refusals.same, { file: label, other: other ?? same.path }));
        continue;
      }
      const workbook = await readWorkbook(content);
      if ("why" in workbook)
        refuse(
          say(rollup.refusals[workbook.why], {
            file: label,
            table: workbook.why === "lostTable" ? workbook.table : "",
          })
        );
      else read.push({ path, chosen: chooseRows(workbook), mark });
    } catch (error) {
      // Of a file that breaks our reader in a new way, too, its name and the error's are said, and the others go on.
      const why = error instanceof FileError ? error.message : `${nameOf(error)}.`;
      refuse(say(rollup.refusals.unreadable, { file: label, why }));
    }
  }
  return { read, refused };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}

/** Characters that are made of one piece of a file: what String.fromCharCode takes at once on any machine. */
const pieceLength = 8192;

/** The bytes as texts of one character a byte, for the mark. */
function pieces(bytes: Uint8Array): readonly string[] {
  const count = Math.ceil(bytes.length / pieceLength);
  return Array.from({ length: count }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * pieceLength, (index + 1) * pieceLength))
  );
}
