// aimline attention: who needs attention, worst first, in words or as JSON.
import type { Flag } from "../../domain/attention";
import { isoDay } from "../../domain/day";
import { english } from "../../text/en";
import { listAttention } from "../../usecases/list-attention";
import { dayOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { openBook } from "./in-file";

export const attentionCommand: Command = {
  name: "attention",
  about: "list who needs attention, why, since when, and what to do next",
  help: `aimline attention BOOK.xlsx [--as-of DATE] [--json]

  --as-of DATE    as things stood on that day; without it, the workbook's own as-of day
  --json          as an array of {planId, learner, coach, measureId, state, rule, since, evidence, nextStep}`,
  run: async (words, today) => {
    const given = readArguments(words, { "as-of": { kind: "text" }, json: { kind: "flag" } }, [
      "book",
    ]);
    const asOfText = given.text("as-of");
    const asOf = asOfText === null ? null : dayOption("as-of", asOfText);
    const [path = ""] = given.files;
    await openBook(path, today);
    const report = await listAttention(asOf === null ? {} : { asOf });
    if (!report.isOurs)
      throw new BadUsage(
        `${path}: this is no workbook of Aimline. Make one with aimline new, or choose another file.`
      );
    if (given.isOn("json")) return [JSON.stringify(report.flags.map(asJson), null, 2)];
    if (report.flags.length === 0) return [`Nobody needs attention on ${isoDay(report.asOf)}.`];
    return report.flags.flatMap(inWords);
  },
};

function asJson(flag: Flag) {
  return {
    planId: flag.planId,
    learner: flag.learner,
    coach: flag.coach,
    measureId: flag.measureId,
    state: english.states[flag.state],
    rule: flag.rule,
    since: isoDay(flag.since),
    evidence: flag.evidence.map(({ on, value, aim }) => ({ on: isoDay(on), value, aim })),
    nextStep: english.nextSteps[flag.nextStep],
  };
}

function inWords(flag: Flag): readonly string[] {
  const coach = flag.coach === "" ? "" : `, coach ${flag.coach}`;
  const evidence = flag.evidence.map(
    ({ on, value, aim }) => `${isoDay(on)}: ${value} (aim ${Math.round(aim * 100) / 100})`
  );
  return [
    `${english.states[flag.state]} since ${isoDay(flag.since)}: ${flag.learner} (${flag.planId}${coach}), ${flag.measure} (${flag.measureId ?? ""})`,
    `  ${english.reasons[flag.rule]}${evidence.length > 0 ? ` Last readings: ${evidence.join("; ")}.` : ""}`,
    `  Next: ${english.nextSteps[flag.nextStep]}.`,
  ];
}
