/** A parsed formula. */
import type { BoundName, BoundReference, BoundStructured } from "./formula";
import type { Operator } from "./token";
import type { Value } from "./value";

export type Node =
  | { readonly kind: "value"; readonly value: Value }
  | {
      readonly kind: "matrix";
      readonly rows: number;
      readonly columns: number;
      readonly cells: readonly Value[];
    }
  | BoundReference
  | BoundStructured
  | BoundName
  | { readonly kind: "prefix"; readonly operator: "+" | "-" | "@"; readonly operand: Node }
  | { readonly kind: "percent"; readonly operand: Node }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: "range"; readonly left: Node; readonly right: Node }
  /** Several areas as one: only a name may be that, and only to be kept. */
  | { readonly kind: "union"; readonly areas: readonly Node[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] };

export type BinaryOperator = Exclude<Operator, "%" | ":" | "@">;
