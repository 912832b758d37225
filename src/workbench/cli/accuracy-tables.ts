// How numbers and tables stand in docs/accuracy.md.

export const percent = (share: number | null): string =>
  share === null || Number.isNaN(share) ? "–" : `${(share * 100).toFixed(1)} %`;
export const two = (value: number | null): string => (value === null ? "–" : value.toFixed(2));
export const three = (value: number | null): string => (value === null ? "–" : value.toFixed(3));
export const ofAll = (part: number, whole: number): string =>
  `${part} of ${whole} (${percent(whole === 0 ? null : part / whole)})`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
