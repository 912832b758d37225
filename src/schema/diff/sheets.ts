// Sheets that are missing, sheets that an interrupted run left without anything on them, and those that come to light.
import type { Change } from "../change";
import type { Binding } from "../formula";
import type { ObservedSheet } from "../snapshot";
import type { SheetSpec } from "../spec";

export function sheetChanges(
  spec: SheetSpec,
  present: ObservedSheet | undefined,
  binding: Binding
): readonly Change[] {
  if (present !== undefined && !present.isBare)
    return spec.comesToLight === true && present.isHidden
      ? [{ kind: "showSheet", sheet: present.name }]
      : [];
  return [
    {
      kind: "addSheet",
      sheetId: spec.id,
      sheet: binding.sheets.get(spec.id) ?? spec.title,
      exists: present !== undefined,
      hidden: spec.hidden ?? false,
      look: spec.look,
      styles: spec.cells.flatMap(({ address, style, mergeTo }) =>
        style === undefined && mergeTo === undefined
          ? []
          : [{ address, ...(style && { style }), ...(mergeTo && { mergeTo }) }]
      ),
    },
  ];
}
