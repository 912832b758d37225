// The lists of clashes, lights and agreement, in the order of their keys; and parts of words by which clashes are hinted at.
import { agreementStates, termParts } from "../../domain/agreement";
import { clashStates, settlements, sides, verdicts } from "../../domain/clash";
import { achievableLights, measurableLights } from "../../domain/measure-lights";
import { specificLights, vagueWords } from "../../domain/measure-lights";
import { formalities, objectivities, performanceSorts } from "../../domain/plan";
import { planBlocks } from "../../domain/plan-block";
import type { Catalogue } from "../../text/catalogue";

export function agreementLists(words: Catalogue): Readonly<Record<string, readonly string[]>> {
  return {
    Formality: formalities.map((key) => words.formalities[key]),
    PerformanceSort: performanceSorts.map((key) => words.performanceSorts[key]),
    Objectivity: objectivities.map((key) => words.objectivities[key]),
    ClashVerdict: verdicts.map((key) => words.clashVerdicts[key]),
    Settlement: settlements.map((key) => words.settlements[key]),
    ClashState: clashStates.map((key) => words.clashStates[key]),
    ClashHint: [words.clashHint],
    Specific: specificLights.map((key) => words.specificLights[key]),
    Measurable: measurableLights.map((key) => words.measurableLights[key]),
    Achievable: achievableLights.map((key) => words.achievableLights[key]),
    PlanBlock: planBlocks.map((key) => words.planBlocks[key]),
    Agreement: agreementStates.map((key) => words.agreementStates[key]),
    TermPart: termParts.map((key) => words.termParts[key]),
    PrivateText: [words.privateText],
    Vague: vagueWords,
    ...Object.fromEntries(
      Object.entries(sides).map(([side, parts]) => [
        `Side${side.charAt(0).toUpperCase()}${side.slice(1)}`,
        parts,
      ])
    ),
  };
}
