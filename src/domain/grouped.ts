// Rows that belong together, by what they have in common.

/** The groups in the order in which their first row comes; within a group the rows keep their order. */
export function grouped<Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
