// What is left in day cells and is no day: words, a yes, and numbers right before the first day that counts and right behind the last.
import { firstDay, lastDay } from "../../src/domain/day";
import type { CellContent } from "../../src/schema/spec";

export const notDays: readonly CellContent[] = [
  ...[null, "soon", true, 0, -5],
  ...[firstDay - 1, firstDay - 0.5, lastDay + 1, 3000000],
];
