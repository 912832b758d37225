// What stands in a column below its header: dates, numbers, percents, words of a status. The evidence for or against a header's claim.
// Status and priority words in six languages; what they mean for a plan is not decided here.
import { fold } from "../fold";
import type { Grid } from "./grid";
import { cellAt } from "./grid";

export interface ColumnValues {
  readonly filled: number;
  /** Shares of the filled cells. */
  readonly dates: number;
  readonly numbers: number;
  readonly percents: number;
  readonly statuses: number;
  readonly priorities: number;
  /** Shares of whole numbers that rise by one from cell to cell. */
  readonly counting: number;
  readonly distinct: number;
  /** Mean length of texts, 0 without one. */
  readonly length: number;
  /** Its values, folded. */
  readonly words: ReadonlySet<string>;
}

const statusWords = new Set(
  (
    "not started|open|new|to do|todo|in progress|ongoing|started|wip|pending|on hold|blocked|waiting|waived|not applicable|n/a|done|completed|complete|closed|" +
    "resolved|confirmed|cancelled|canceled|deferred|planned|scheduled|overdue|late|delayed|green|amber|yellow|red|on track|at risk|off track|yes|no|passed|failed|x|✓|✔|" +
    "non commence|a faire|en cours|termine|terminee|fait|en attente|cloture|annule|ouvert|suspendu|en retard|oui|non|" +
    "nao iniciado|a fazer|em andamento|em curso|concluido|concluida|pendente|cancelado|aberto|fechado|atrasado|feito|sim|nao|" +
    "no iniciado|por hacer|en curso|en proceso|en progreso|completado|terminado|pendiente|cerrado|abierto|cancelada|retrasado|hecho|si|" +
    "nicht begonnen|offen|in arbeit|laufend|in bearbeitung|erledigt|abgeschlossen|fertig|wartet|geplant|abgebrochen|verspatet|ja|nein|" +
    "未开始|进行中|已开始|已完成|完成|暂停|延期|取消|待定|关闭|打开|是|否"
  ).split("|")
);

const priorityWords = new Set(
  (
    "high|medium|low|critical|urgent|normal|h|m|l|p1|p2|p3|p4|must|should|could|haute|moyenne|basse|elevee|faible|critique|alta|media|baixa|baja|critica|" +
    "hoch|mittel|niedrig|gering|kritisch|dringend|高|中|低|紧急|一般"
  ).split("|")
);

export function isStatusWord(text: string): boolean {
  return statusWords.has(fold(text));
}

export function readColumn(grid: Grid, column: number, rows: readonly number[]): ColumnValues {
  const cells = rows.flatMap((row) => cellAt(grid, row, column) ?? []);
  const filled = cells.length;
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const texts = cells.filter(({ nature }) => nature === "text").map(({ text }) => text.trim());
  const values = new Set(cells.map(({ text }) => fold(text)));
  const counting = cells.filter(
    ({ text }, i) => i > 0 && Number(text) === Number(cells[i - 1]?.text) + 1
  ).length;
  return {
    filled,
    dates: share(cells.filter(({ nature }) => nature === "date").length),
    numbers: share(
      cells.filter(({ nature }) => ["number", "percent", "error"].includes(nature)).length
    ),
    percents: share(cells.filter(({ nature }) => nature === "percent").length),
    statuses: share(texts.filter(isStatusWord).length),
    priorities: share(texts.filter((text) => priorityWords.has(fold(text))).length),
    counting: filled < 2 ? 0 : counting / (filled - 1),
    distinct: values.size,
    length:
      texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
    words: values,
  };
}
