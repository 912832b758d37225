// The plans of a portfolio narrowed by coach, team, kind and State: what there is to choose, and what is left.
import { states } from "../domain/states";
import type { Catalogue } from "../text/catalogue";
import type { PortfolioPaneWords } from "../text/en-portfolio-pane";
import type { DeskPlan } from "../usecases/read-desk";

export const facets = ["state", "coach", "team", "kind"] as const;
export type Facet = (typeof facets)[number];

/** Per facet a value of the plans, "" among them; null for all. */
export type Narrowing = Readonly<Record<Facet, string | null>>;

export const everything: Narrowing = { state: null, coach: null, team: null, kind: null };

export interface FacetValue {
  readonly value: string;
  /** With how many plans have it. */
  readonly label: string;
}

function valueOf(plan: DeskPlan, facet: Facet): string {
  return plan[facet] ?? "";
}

export function chosenOf(plans: readonly DeskPlan[], narrowing: Narrowing): readonly DeskPlan[] {
  return plans.filter((plan) =>
    facets.every((facet) => narrowing[facet] === null || narrowing[facet] === valueOf(plan, facet))
  );
}

/** What the plans have of each facet: States in their order of gravity, the rest by name; what a plan lacks comes last. */
export function facetsOf(
  plans: readonly DeskPlan[],
  words: Catalogue,
  said: PortfolioPaneWords
): Readonly<Record<Facet, readonly FacetValue[]>> {
  const missing = {
    ...{ state: said.noMeasures, coach: said.nobody, team: said.noTeam, kind: said.noKind },
  };
  const of = (facet: Facet, nameOf: (plan: DeskPlan) => string): readonly FacetValue[] => {
    const counts = new Map<string, number>();
    const names = new Map<string, string>();
    for (const plan of plans) {
      const value = valueOf(plan, facet);
      counts.set(value, (counts.get(value) ?? 0) + 1);
      names.set(value, value === "" ? missing[facet] : nameOf(plan));
    }
    const order = (value: string): number =>
      facet === "state" ? states.findIndex((state) => state === value) : 0;
    return [...counts]
      .sort(([a], [b]) =>
        a === "" || b === ""
          ? Number(a === "") - Number(b === "")
          : order(a) - order(b) ||
            (names.get(a) ?? a).localeCompare(names.get(b) ?? b, words.language)
      )
      .map(([value, count]) => ({ value, label: `${names.get(value) ?? value} (${count})` }));
  };
  return {
    state: of("state", ({ state }) => (state === null ? "" : words.states[state])),
    coach: of("coach", ({ coach }) => coach),
    team: of("team", ({ team }) => team),
    kind: of("kind", ({ kind }) => (kind === null ? "" : words.kinds[kind])),
  };
}
