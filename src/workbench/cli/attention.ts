// aimline attention: who needs attention, worst first, in words or as JSON.
import type { Flag } from "../../domain/attention";
import { isPlanRule } from "../../domain/attention-rules";
import { isoDay } from "../../domain/day";
import type { FlagFact } from "../../domain/flag-fact";
import type { FlagSeen } from "../../domain/flag-seen";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { factSentence } from "../../text/flag-words";
import { listAttention } from "../../usecases/list-attention";
import { dayOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { openBook } from "./in-file";

export const attentionCommand: Command = {
  name: "attention",
  about: "list who needs attention, why, since when, and what to do next",
  help: `aimline attention BOOK.xlsx [--as-of DATE] [--json] [--put-aside]

  --as-of DATE    as things stood on that day; without it, the workbook's own as-of day
  --json          as an array of {planId, learner, coach, measureId, state, badges, rule, since, evidence,
                  nextStep}; measureId is null for a rule about the whole plan
  --put-aside     instead, the flags that somebody put aside`,
  run: async (words, today) => {
    const given = readArguments(
      words,
      { "as-of": { kind: "text" }, json: { kind: "flag" }, "put-aside": { kind: "flag" } },
      ["book"]
    );
    const asOfText = given.text("as-of");
    const asOf = asOfText === null ? null : dayOption("as-of", asOfText);
    const [path = ""] = given.files;
    await openBook(path, today);
    const report = await listAttention(asOf === null ? {} : { asOf });
    if (!report.isOurs)
      throw new BadUsage(
        `${path}: this is no workbook of Aimline. Make one with aimline new, or choose another file.`
      );
    const isAside = given.isOn("put-aside");
    const flags = isAside ? report.seen : report.flags;
    if (given.isOn("json")) return [JSON.stringify(flags.map(asJson), null, 2)];
    const day = isoDay(report.asOf);
    if (isAside && flags.length === 0) return [`No flag is put aside on ${day}.`];
    const more = `Put aside: ${report.seen.length} (aimline attention --put-aside lists them).`;
    return [
      ...(flags.length === 0 ? [`Nobody needs attention on ${day}.`] : flags.flatMap(inWords)),
      ...(isAside || report.seen.length === 0 ? [] : [more]),
    ];
  },
};

function asJson(flag: Flag) {
  const readings = flag.evidence.map(({ on, value, aim }) => ({ on: isoDay(on), value, aim }));
  const facts = flag.facts.map(({ fact, of, on, value }) => ({
    ...{ fact, of, value, aim: null },
    on: on === null ? null : isoDay(on),
  }));
  const { seen } = flag;
  return {
    planId: flag.planId,
    learner: flag.learner,
    coach: flag.coach,
    measureId: flag.measureId,
    state: flag.state === null ? null : english.states[flag.state],
    badges: flag.badges.map((badge) => english.badges[badge]),
    rule: flag.rule,
    since: isoDay(flag.since),
    evidence: [...readings, ...facts],
    nextStep: english.nextSteps[flag.step],
    ...(seen && { seenBy: seen.seenBy, seenUntil: untilOf(seen) }),
  };
}

function inWords(flag: Flag): readonly string[] {
  const coach = flag.coach === "" ? "" : `, coach ${flag.coach}`;
  const state = flag.state === null ? "" : `${english.states[flag.state]} since `;
  const what = flag.measureId === null ? "" : `, ${flag.measure} (${flag.measureId})`;
  const head = isPlanRule(flag.rule)
    ? `${english.whys[flag.rule]} ${isoDay(flag.since)}`
    : `${state}${isoDay(flag.since)}`;
  const readings = flag.evidence.map(
    ({ on, value, aim }) => `${isoDay(on)}: ${value} (aim ${Math.round(aim * 100) / 100})`
  );
  const said = [
    ...(readings.length > 0 ? [` Last readings: ${readings.join("; ")}.`] : []),
    ...(flag.facts.length > 0 ? [` Evidence: ${flag.facts.map(sayFact).join("; ")}.`] : []),
  ];
  const { seen } = flag;
  const badges = flag.badges.map((badge) => ` ${english.badges[badge]}.`).join("");
  return [
    `${head}: ${flag.learner} (${flag.planId}${coach})${what}`,
    `  ${english.reasons[flag.rule]}${badges}${said.join("")}`,
    seen
      ? `  ${say(english.putAside, { by: seen.seenBy, until: untilOf(seen) })}.`
      : `  Next: ${english.nextSteps[flag.step]}.`,
  ];
}

function sayFact(told: FlagFact): string {
  const { of, on, value } = told;
  return say(factSentence(told, english), {
    of,
    on: on === null ? "" : isoDay(on),
    value: value === null ? "" : value,
  });
}

function untilOf({ until }: FlagSeen): string {
  return isoDay(Number(until));
}
