// One picture for docs/accuracy.md: of 100 who stall and of 100 who progress, how many each rule flags. A bar to the right is right,
// a bar to the left is wrong; a number stands at each bar, so that colour is never alone.
import type { NamedScores } from "../../evaluation/accuracy";

const rowHeight = 34;
const middle = 420;
const unit = 2.2;

export function accuracyPicture(rules: readonly NamedScores[], title: string): string {
  const height = 92 + rules.length * rowHeight;
  const rows = rules.map(({ name, scores }, i) => {
    const top = 70 + i * rowHeight;
    const found = Math.round((scores.recall ?? 0) * 100);
    const wrong = Math.round((scores.falseAlarms / Math.max(1, scores.progressing)) * 100);
    const [left, right] = [wrong * unit, found * unit];
    return `  <text x="12" y="${top + 15}">${name}</text>
  <rect x="${middle - left}" y="${top}" width="${left}" height="22" fill="#b5502f"/>
  <text x="${middle - left - 6}" y="${top + 16}" text-anchor="end">${wrong}</text>
  <rect x="${middle}" y="${top}" width="${right}" height="22" fill="#1f6f8b"/>
  <text x="${middle + right + 6}" y="${top + 16}">${found}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 ${height}" font-family="Segoe UI, Arial, sans-serif" font-size="14" fill="#222" role="img" aria-label="${title}">
  <rect width="700" height="${height}" fill="#fff"/>
  <text x="12" y="24" font-size="16" font-weight="600">${title}</text>
  <text x="${middle - 6}" y="54" text-anchor="end">wrongly, of 100 who progress</text>
  <text x="${middle + 6}" y="54">rightly, of 100 who stall</text>
${rows.join("\n")}
  <line x1="${middle}" y1="62" x2="${middle}" y2="${height - 16}" stroke="#222"/>
</svg>
`;
}
