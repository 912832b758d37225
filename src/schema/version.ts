// Which version of its shape a workbook bears, and where it says so: in a hidden name, and in a cell of the hidden lists.

/** Version of the workbook's shape. */
export const schemaVersion = 2;

export const schemaName = "Aimline.Schema";

/** The version again, on the sheet of lists, where it outlives lost names. */
export const schemaCell = "B3";

/** The version that a workbook's names tell; null when the name was lost. */
export function namedSchema(names: ReadonlyMap<string, string>): number | null {
  const found = /^=(\d{1,4})$/.exec(names.get(schemaName) ?? "");
  return found === null ? null : Number(found[1]);
}
