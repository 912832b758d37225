// What the status words of trackers mean for an action, in six languages: done, dropped, or still to do.
import { fold } from "../fold";

export type StatusMeaning = "done" | "dropped" | "open";

const words: Readonly<Record<Exclude<StatusMeaning, "open">, string>> = {
  done:
    "done|completed|complete|closed|resolved|confirmed|finished|passed|achieved|implemented|yes|y|x|✓|✔|√|attended|certified|" +
    "fait|faite|termine|terminee|cloture|cloturee|clos|acheve|realise|realisee|oui|valide|validee|" +
    "concluido|concluida|fechado|fechada|feito|feita|finalizado|sim|realizado|realizada|" +
    "completado|completada|terminado|terminada|cerrado|cerrada|hecho|hecha|si|" +
    "erledigt|abgeschlossen|fertig|geschlossen|ja|bestanden|" +
    "已完成|完成|关闭|已关闭|是|已结束",
  dropped:
    "cancelled|canceled|waived|not applicable|n/a|na|dropped|withdrawn|obsolete|rejected|" +
    "annule|annulee|abandonne|sans objet|dispense|cancelado|cancelada|anulado|anulada|no aplica|nao se aplica|" +
    "abgebrochen|entfallt|storniert|取消|已取消|不适用",
};

const meanings = new Map<string, StatusMeaning>([
  ...words.done.split("|").map((word) => [word, "done"] as const),
  ...words.dropped.split("|").map((word) => [word, "dropped"] as const),
]);

/** A word that is not known leaves the action open. */
export function statusMeaning(text: string): StatusMeaning {
  const folded = fold(text).replace(/[.!]+$/, "");
  // "100% done", "✔ Completed", "3 - Closed": a mark or number before the word.
  return meanings.get(folded) ?? meanings.get(folded.replace(/^[^\p{L}]+/u, "")) ?? "open";
}
