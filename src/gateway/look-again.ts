// A colour rule of a table is known by Excel's id, and a colleague who adds rows replaces it. Who was to read or replace the old one looks
// again. For work that has written nothing when it meets such a rule: what else fails is for those who ask.

/** How often is looked in all. */
const MOST_LOOKS = 3;

/** Does `work` again, from its look on, where a conditional format was gone. @throws what `work` throws else, or the last time */
export async function lookAgain<T>(work: () => Promise<T>, looks = MOST_LOOKS): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (looks === 1 || !isReplacedMeanwhile(error)) throw error;
    return lookAgain(work, looks - 1);
  }
}

/** True where a request ended at a conditional format that is not there any more. */
function isReplacedMeanwhile(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    error.code === "ItemNotFound" &&
    error.debugInfo.errorLocation?.startsWith("ConditionalFormat") === true
  );
}
