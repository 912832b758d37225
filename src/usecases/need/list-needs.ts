// Every need of a workbook with its cause, what is suggested and why, and how far it is decided. Reads only.
import { readGate } from "../../domain/gate";
import type { Cause } from "../../domain/gate";
import type { Help, Need } from "../../domain/need";
import { adviceOn, needCheck } from "../../domain/suggest-help";
import type { NeedCheck, Suggestion } from "../../domain/suggest-help";
import { run } from "../../gateway/run";
import { needRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { sayAdvice, saySigns } from "../../text/say-need";
import { contentsOf, openWorkbook } from "../open-workbook";

export interface ListedNeed {
  readonly id: string;
  readonly who: string;
  readonly issue: string;
  readonly cause: Cause;
  readonly signs: string;
  readonly suggestion: Suggestion;
  readonly why: string;
  readonly chosen: Help | null;
  readonly check: NeedCheck | null;
}

/** Every need with its answers, and the words of the workbook's own language. */
export async function readNeeds(
  reader: Catalogue = english
): Promise<{ readonly needs: readonly Need[]; readonly words: Catalogue }> {
  const { result } = await run((context) => openWorkbook(context, reader, ["Needs"]));
  const { words } = result;
  const needs = contentsOf(result, "Needs")
    .map((row) => needRows.from(row, words))
    .filter(({ id }) => id !== "");
  return { needs, words };
}

/** Words in the workbook's own language. */
export async function listNeeds(
  reader: Catalogue = english
): Promise<{ readonly needs: readonly ListedNeed[]; readonly words: Catalogue }> {
  const { needs: all, words } = await readNeeds(reader);
  const needs = all.map((need): ListedNeed => {
    const gate = readGate(need.gate);
    const advice = adviceOn(need);
    return {
      id: need.id,
      who: need.personId === "" ? need.team : need.personId,
      issue: need.issue,
      cause: gate.cause,
      signs: saySigns(gate, words),
      suggestion: advice.suggestion,
      why: sayAdvice(advice, words),
      chosen: need.chosen,
      check: needCheck(need),
    };
  });
  return { needs, words };
}
