// Notes answers to the nine questions of the gate and the six of the table, and says what they point to.
import type { Answer, GateQuestion, Leaning, ModeQuestion } from "../../domain/need";
import type { Need } from "../../domain/need";
import { gateColumn, modeColumn } from "../../schema/sheets/need-columns";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { needOf, sayNeed } from "./find-need";

export interface NeedAnswers {
  readonly needId: string;
  readonly gate: Readonly<Partial<Record<GateQuestion, Answer>>>;
  readonly mode: Readonly<Partial<Record<ModeQuestion, Leaning>>>;
}

/** @throws InputError for an unknown need. */
export function answerNeed(
  { needId, gate, mode }: NeedAnswers,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Needs"],
      decide: (opened, operation) => {
        const { words } = opened;
        const steps = stepsOf(opened, "needAnswered", needId, operation, asked);
        const { row, need } = needOf(steps, needId, words);
        const now: Need = {
          ...need,
          gate: { ...need.gate, ...gate },
          mode: { ...need.mode, ...mode },
        };
        for (const [question, answer] of entries(gate))
          steps.set("Needs", row, gateColumn(question), words.answers[answer]);
        for (const [question, leaning] of entries(mode))
          steps.set("Needs", row, modeColumn(question), words.leanings[leaning]);
        if (steps.all().length === 0) return null;
        const count = entries(gate).length + entries(mode).length;
        return {
          kind: "needAnswered",
          of: need.id,
          steps: steps.all(),
          done: [say(words.needSentences.answered, { id: need.id, count }), ...sayNeed(now, words)],
        };
      },
    },
    reader
  );
}

function entries<Key extends string, Value>(
  of: Readonly<Partial<Record<Key, Value>>>
): readonly (readonly [Key, Value])[] {
  return Object.entries(of) as [Key, Value][];
}
