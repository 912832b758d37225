// Two aims of one learner may pull against each other: each pair of measures, or of a measure and a standing target, helps, is neutral
// or fights. A fighting pair blocks agreement until one is changed, capped or ranked. Kin such as speed and quality are hinted at
// by their wording, in English and in French; people judge.
export const verdicts = ["helps", "neutral", "fights"] as const;
export type ClashVerdict = (typeof verdicts)[number];

export const settlements = ["changed", "capped", "ranked"] as const;
export type Settlement = (typeof settlements)[number];

export interface Clash {
  readonly planId: string;
  /** Measure ID. */
  readonly one: string;
  /** Measure ID, or a standing target in words. */
  readonly other: string;
  readonly verdict: ClashVerdict | null;
  readonly settledBy: Settlement | null;
  /** What was changed, which cap was set, or which comes first. */
  readonly how: string;
}

export const clashStates = ["toJudge", "fights", "settled", "fine"] as const;
export type ClashState = (typeof clashStates)[number];

/** Null for a row without a plan. A fight is settled only when it is said how. */
export function clashState({ planId, verdict, settledBy, how }: Clash): ClashState | null {
  if (planId === "") return null;
  if (verdict === null) return "toJudge";
  if (verdict !== "fights") return "fine";
  return settledBy === null || how === "" ? "fights" : "settled";
}

export function blocksAgreement(state: ClashState | null): boolean {
  return state === "toJudge" || state === "fights";
}

/** Sides that are known to pull against each other, by parts of words that their names hold. */
export const sides = {
  speed: [
    "faster",
    "speed",
    "per hour",
    "per day",
    "minutes",
    "volume",
    "vite",
    "par heure",
    "par jour",
    "vitesse",
  ],
  quality: [
    "quality",
    "right first",
    "satisf",
    "rating",
    "error",
    "rework",
    "qualité",
    "erreur",
    "premier coup",
    "note",
  ],
  volume: ["volume", "number of", "per day", "per hour", "nombre de", "par jour", "par heure"],
  resolution: ["first contact", "resolved", "reopened", "premier contact", "résolu", "rouvert"],
  use: ["utilisation", "occupancy", "billable", "busy", "occupation", "facturable"],
  learning: ["training", "learning", "practice", "formation", "apprentissage", "exercice"],
  cost: ["cost", "spend", "saving", "budget", "coût", "dépense", "économie"],
  safety: ["safety", "accident", "incident", "near miss", "sécurité", "presqu’accident"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Side = keyof typeof sides;

export const opposites: readonly (readonly [Side, Side])[] = [
  ["speed", "quality"],
  ["volume", "resolution"],
  ["use", "learning"],
  ["cost", "safety"],
];

export function isOn(side: Side, name: string): boolean {
  const said = name.toLowerCase();
  return sides[side].some((part) => said.includes(part));
}

/** True when the wording of two aims suggests that they fight. */
export function mayFight(one: string, other: string): boolean {
  return opposites.some(
    ([left, right]) =>
      (isOn(left, one) && isOn(right, other)) || (isOn(left, other) && isOn(right, one))
  );
}
