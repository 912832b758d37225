// Charts that are missing. How a chart looks and where it stands belongs to the user once it is there.
import type { Change } from "../change";
import type { Binding } from "../formula";
import type { Snapshot } from "../snapshot";
import type { SheetSpec } from "../spec";

export function chartChanges(
  spec: SheetSpec,
  observed: Snapshot,
  binding: Binding
): readonly Change[] {
  const sheet = binding.sheets.get(spec.id) ?? spec.title;
  return (spec.charts ?? [])
    .filter(({ name }) => !observed.charts.has(`${spec.id}!${name}`))
    .map((chart) => ({ kind: "addChart", sheet, chart }));
}
