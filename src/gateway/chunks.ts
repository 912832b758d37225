// The one walk over chunks: packs pieces of work into requests of bounded size and sends them one after another.
// Excel on the web refuses requests and responses above 5 MB, and nothing measures them beforehand ("Resource limits
// and performance optimization for Office Add-ins", learn.microsoft.com); 3 MB of estimate leaves room.

export const CHUNK_BYTES = 3_000_000;

/**
 * A set-up (observe, read rows, apply, append rows) takes at most SET_UP_SYNCS + ⌈bytes / CHUNK_BYTES⌉ syncs, where bytes
 * are those of all contents read and written: two to locate, one for formats, two to see where rows go, and one
 * that is not full for each of contents, rows read and changes.
 */
export const SET_UP_SYNCS = 8;

/** Part of a request that is not divided further: it is carried out as a whole or not at all. */
export interface Piece {
  /** Estimate of what it adds to the request or to the answer, whichever is the larger. */
  readonly bytes: number;
  /** Queues the calls; returns what is to be done with the answer, if anything. */
  readonly queue: () => (() => void) | void;
  /** For reads: the same in smaller pieces, none when it cannot be divided. Used when an answer is refused as too large. */
  readonly divide?: () => readonly Piece[];
}

/** Carries out all pieces in order, in ⌈sum of bytes / CHUNK_BYTES⌉ requests or a few more; in none without pieces. */
export async function walk(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const [batch, rest] = firstBatch(pieces);
  if (batch.length === 0) return;
  const readers = batch.map((piece) => piece.queue());
  const refused = await sent(context);
  if (refused !== null) {
    const smaller = smallerPieces(batch);
    if (smaller.length === 0) throw refused;
    await walk(context, [...smaller, ...rest]);
    return;
  }
  for (const read of readers) read?.();
  await walk(context, rest);
}

/** Null when the request was answered, the error when its answer was too large to be given. */
async function sent(context: Excel.RequestContext): Promise<Error | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    const isTooLarge =
      error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
    if (isTooLarge) return error;
    throw error;
  }
}

/** One request for each piece of a batch, or for each part of its only piece. None unless all of them only read. */
function smallerPieces(batch: readonly Piece[]): readonly Piece[] {
  if (batch.some((piece) => piece.divide === undefined)) return [];
  const pieces = batch.length > 1 ? batch : (batch[0]?.divide?.() ?? []);
  return pieces.map((piece) => ({ ...piece, bytes: CHUNK_BYTES }));
}

function firstBatch(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] {
  let bytes = 0;
  const end = pieces.findIndex((piece, index) => {
    bytes += piece.bytes;
    return index > 0 && bytes > CHUNK_BYTES;
  });
  return end < 0 ? [pieces, []] : [pieces.slice(0, end), pieces.slice(end)];
}

/** Divides rows into stretches of at most CHUNK_BYTES. `from` counts from 0. */
export function stretches(
  rowCount: number,
  bytesOfRow: (index: number) => number
): readonly { readonly from: number; readonly count: number; readonly bytes: number }[] {
  const result: { from: number; count: number; bytes: number }[] = [];
  for (let index = 0; index < rowCount; index += 1) {
    const bytes = bytesOfRow(index);
    const last = result.at(-1);
    if (last !== undefined && last.bytes + bytes <= CHUNK_BYTES) {
      last.count += 1;
      last.bytes += bytes;
    } else {
      result.push({ from: index, count: 1, bytes });
    }
  }
  return result;
}
