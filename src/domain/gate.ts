// The gate of nine questions: whether a gap is one of skill or knowledge, or lies in the work system, where coaching would only
// perpetuate it. After Mager & Pipe's order of questions, in own words. What is then suggested is suggest-help.ts's.
import type { Answer, GateQuestion, Need } from "./need";
import { gateQuestions } from "./need";

export const causes = ["skill", "knowledge", "workSystem", "mixed", "unknown"] as const;
export type Cause = (typeof causes)[number];

/** What the answers say, in the order in which they are told. The first three leave the cause unknown whatever else is said. */
export const gateSigns = [
  "unanswered",
  "noGap",
  "notWorth",
  "cannotToday",
  "neverRight",
  "notTold",
  "noMeans",
  "rightCosts",
  "otherTarget",
  "othersAlike",
  "othersNotKnown",
  "nothingFound",
] as const;
export type GateSign = (typeof gateSigns)[number];

export interface GateReading {
  readonly cause: Cause;
  readonly signs: readonly GateSign[];
}

type Gate = Need["gate"];

/**
 * A single sign of the work system is enough to point there: most others with the same gap, missing means, a target that pulls
 * against it, or a price on doing it right. With a sign of skill or knowledge besides, the cause is mixed. Without any, and while
 * nobody has looked whether others have the gap, it stays unknown.
 */
export function readGate(gate: Gate): GateReading {
  const is = (question: GateQuestion, answer: Answer): boolean => gate[question] === answer;
  /** Answered, and not by yes. */
  const isOther = (question: GateQuestion): boolean =>
    gate[question] !== null && !is(question, "yes");
  const blocking: readonly GateSign[] = [
    ...(gateQuestions.some((question) => gate[question] === null) ? (["unanswered"] as const) : []),
    ...(isOther("realGap") ? (["noGap"] as const) : []),
    ...(isOther("worthClosing") ? (["notWorth"] as const) : []),
  ];
  if (blocking.length > 0) return { cause: "unknown", signs: blocking };
  const found: Partial<Record<GateSign, boolean>> = {
    cannotToday: is("couldToday", "no"),
    neverRight: is("everDoneRight", "no") && !is("couldToday", "yes"),
    notTold: is("knowsExpected", "no"),
    noMeans: is("hasMeans", "no"),
    rightCosts: is("rightCosts", "yes"),
    otherTarget: is("otherTarget", "yes"),
    othersAlike: is("othersAlike", "yes"),
    othersNotKnown: is("othersAlike", "unknown"),
  };
  const isSkill = found.cannotToday === true || found.neverRight === true;
  const isKnowledge = found.notTold === true;
  const isSystem = (["noMeans", "rightCosts", "otherTarget", "othersAlike"] as const).some(
    (sign) => found[sign] === true
  );
  const isNothing = !isSkill && !isKnowledge && !isSystem;
  const signs = gateSigns.filter((sign) => found[sign] === true);
  return {
    cause: causeOf(isSkill, isKnowledge, isSystem, found.othersNotKnown === true),
    signs: isNothing ? [...signs, "nothingFound"] : signs,
  };
}

function causeOf(
  isSkill: boolean,
  isKnowledge: boolean,
  isSystem: boolean,
  isOpen: boolean
): Cause {
  if (isSystem) return isSkill || isKnowledge ? "mixed" : "workSystem";
  if (isOpen) return "unknown";
  if (isSkill) return isKnowledge ? "mixed" : "skill";
  return isKnowledge ? "knowledge" : "unknown";
}
