// Reads the conditional formats by formula that touch a table's body: first which there are, then their formulas.
// Two steps, because asking a format of another kind for its formula is an error in Excel.
import type { Binding } from "../../schema/formula";
import type { TableSpec } from "../../schema/spec";
import type { Piece } from "../chunks";

export interface SeenFormat {
  readonly id: string;
  readonly proxy: Excel.ConditionalFormat;
  /** Null until it is read. */
  formula: string | null;
  address: string | null;
}

/** What the answer for one table or one format weighs; estimates on the safe side. */
const LIST_BYTES = 4_000;
const FORMAT_BYTES = 2_000;

export function formatPieces(
  context: Excel.RequestContext,
  spec: TableSpec,
  binding: Binding,
  seen: SeenFormat[]
): readonly Piece[] {
  if (spec.conditionalFormats.length === 0) return [];
  const queue = () => {
    const read = queueFormats(context, spec, binding);
    return () => {
      seen.push(...read());
    };
  };
  return [{ bytes: LIST_BYTES, queue }];
}

/** Queues the list of a table's formats; the answer is read after the next sync. Empty where we want none. */
export function queueFormats(
  context: Excel.RequestContext,
  spec: TableSpec,
  binding: Binding
): () => readonly SeenFormat[] {
  if (spec.conditionalFormats.length === 0) return () => [];
  const table = context.workbook.tables.getItem(binding.tables.get(spec.id)?.name ?? spec.name);
  const list = table.getDataBodyRange().conditionalFormats.load("items/id,items/type");
  return () =>
    list.items
      .filter(({ type }) => type === "Custom")
      .map((proxy) => ({ id: proxy.id, proxy, formula: null, address: null }));
}

export function formatFormulaPieces(formats: readonly SeenFormat[]): readonly Piece[] {
  return formats.map((format) => ({
    bytes: FORMAT_BYTES,
    queue: () => {
      const rule = format.proxy.custom.rule.load("formula");
      const range = format.proxy.getRangeOrNullObject().load("address");
      return () => {
        format.formula = rule.formula;
        format.address = range.isNullObject ? null : local(range.address);
      };
    },
  }));
}

function local(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
