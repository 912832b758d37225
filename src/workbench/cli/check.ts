// aimline check: what is broken in a workbook, what that means, and what mends it; mended when asked.
import { basename } from "node:path";
import { isoDay } from "../../domain/day";
import { writeXlsx } from "../../files/xlsx/write-xlsx";
import { say } from "../../text/catalogue";
import type { FindingKind } from "../../text/check-words";
import { english } from "../../text/en";
import { linesOf } from "../../usecases/change/done";
import type { CheckReport } from "../../usecases/check-workbook";
import { checkWorkbook, mendEntered, mendOurs } from "../../usecases/check-workbook";
import type { Finding, Mend } from "../../usecases/check/finding";
import type { Arguments } from "./arguments";
import { readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editOptions } from "./edit-book";
import { openBook } from "./in-file";
import { checkOut, writeOut } from "./out-file";

const words = english.check;

export const checkCommand: Command = {
  name: "check",
  about: "find what is broken in a workbook, say what it means, and mend it",
  help: `aimline check BOOK.xlsx [--json]
aimline check BOOK.xlsx --fix --out FIXED.xlsx [--agree all|KIND,…|SHEET!CELL,…]

  --fix            mend what is Aimline's own; nothing that people entered changes
  --agree LIST     also mend what people entered: all, or by kind (textForDate), or by cell (Check-ins!A7)
  --out FILE       the workbook to write; BOOK.xlsx itself only with --force
  --by NAME        who agreed, for the change log
  --json           as {schema, findings: [{kind, cell, meaning, mend}], mends: [{kind, cell, old, new, meaning}], told: […]}
  --force          write over a file that is there`,
  run: async (given, today) => {
    const all = readArguments(
      given,
      { ...editOptions, fix: { kind: "flag" }, agree: { kind: "text" }, json: { kind: "flag" } },
      ["book"]
    );
    const [path = ""] = all.files;
    const isFixing = all.isOn("fix");
    if (!isFixing && all.text("out") !== null)
      throw new BadUsage("--out goes with --fix: without it nothing is mended.");
    if (isFixing) checkOut(all.needed("out"), all.isOn("force"));
    const { host, notKept } = await openBook(path, today);
    const from1904 = notKept.filter((one) => one.includes("1904"));
    const report = with1904(await checkWorkbook(today), from1904.length > 0, basename(path));
    if (!report.isOurs)
      throw new BadUsage(
        `${path}: this is no workbook of Aimline. Make one with aimline new, or choose another file.`
      );
    const mended = isFixing ? await mend(all, today, report) : [];
    if (isFixing) writeOut(all.needed("out"), await writeXlsx(host.toBook()));
    if (all.isOn("json")) return [JSON.stringify(asJson(report), null, 2)];
    return [...inWords(report), ...mended];
  },
};

async function mend(
  given: Arguments,
  today: number,
  report: CheckReport
): Promise<readonly string[]> {
  const agree = (given.text("agree") ?? "").split(",").map((one) => one.trim().toLowerCase());
  const isAgreed = ({ kind, place }: Mend) =>
    agree.some((one) => one === "all" || one === kind.toLowerCase() || one === place.toLowerCase());
  await mendOurs(today);
  // What was lost with a table is seen only once it is one again.
  const { mends } = await checkWorkbook(today);
  const agreed = mends.filter(isAgreed).length;
  const done = agreed === 0 ? [] : linesOf(await mendEntered(isAgreed, askedFrom(given, today)));
  return [
    say(words.mended, { count: report.ours.length }),
    ...(agreed > 0 ? [say(words.agreed, { count: agreed }), ...done] : []),
    ...(mends.length > agreed ? [say(words.left, { count: mends.length - agreed })] : []),
  ];
}

function with1904(report: CheckReport, is1904: boolean, file: string): CheckReport {
  if (!is1904) return report;
  return { ...report, told: [...report.told, { kind: "dates1904", place: file, found: "" }] };
}

function inWords({ ours, mends, told }: CheckReport): readonly string[] {
  if (ours.length + mends.length + told.length === 0) return [words.sound];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines];
  return [
    ...section(words.ours, few(ours, sayFinding)),
    ...section(words.entered, few(mends, sayMend)),
    ...section(words.told, few(told, sayFinding)),
  ];
}

const mostOfAKind = 20;

/** At most twenty of a kind in words; --json has them all. */
function few<One extends { readonly kind: FindingKind }>(
  all: readonly One[],
  sayOne: (one: One) => string
): readonly string[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const alike = all.filter((one) => one.kind === kind);
    const others = alike.length - mostOfAKind;
    return [
      ...alike.slice(0, mostOfAKind).map(sayOne),
      ...(others > 0 ? [say(words.more, { count: others })] : []),
    ];
  });
}

function meaningOf({ kind, found }: Finding<FindingKind>, to = ""): string {
  return say(words.findings[kind].means, { found, to });
}

function sayFinding(one: Finding): string {
  const { kind, place, found } = one;
  const mend = say(words.findings[kind].mend, { found, to: "" });
  return say(words.line, { place, means: meaningOf(one), mend, kind });
}

function sayMend(one: Mend): string {
  const to = newOf(one);
  return say(words.change, {
    place: one.place,
    old: one.found === "" ? words.blank : one.found,
    to,
    means: meaningOf(one, to),
    kind: one.kind,
  });
}

function newOf({ kind, to }: Mend): string {
  if (to === null) return words.blank;
  return kind === "textForDate" && typeof to === "number" ? isoDay(to) : String(to);
}

function asJson({ ours, mends, told }: CheckReport) {
  const plain = (one: Finding) => ({
    kind: one.kind,
    cell: one.place,
    meaning: meaningOf(one),
    mend: say(words.findings[one.kind].mend, { found: one.found, to: "" }),
  });
  return {
    schema: 1,
    findings: ours.map(plain),
    mends: mends.map((one) => ({
      kind: one.kind,
      cell: one.place,
      old: one.kind === "privateText" ? null : one.old,
      new: one.kind === "textForDate" ? newOf(one) : one.to,
      meaning: meaningOf(one, newOf(one)),
    })),
    told: told.map(plain),
  };
}
