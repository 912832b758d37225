// Whose plans a copy may show, and how many stay for which reason. Decides by the rules of domain/sharing only.
import type { Flag } from "../../domain/attention";
import type { Person, Plan } from "../../domain/plan";
import { clearIds, idKey, isPlanOf, reasonToStay, recordOf } from "../../domain/sharing";
import type { ReasonToStay } from "../../domain/sharing";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { fold } from "../fold";
import type { ShareSource } from "./share-source";
import { refuse } from "./share-source";

export interface Choice {
  /** The source with nothing in it but what is about the chosen plans. */
  readonly source: ShareSource;
  readonly staying: Readonly<Partial<Record<ReasonToStay, number>>>;
  /** Measures of the chosen plans that stay because their ID stands twice. */
  readonly doubledMeasures: number;
}

/** A person of the sheet of people, by ID or name. @throws InputError when there is none, or more than one. */
export function findPerson(
  people: readonly Person[],
  asked: string,
  whenMissing: string,
  { share }: Catalogue
): Person {
  const byId = people.filter(({ id }) => idKey(id) === idKey(asked) && id !== "");
  const found = byId.length > 0 ? byId : people.filter(({ name }) => fold(name) === fold(asked));
  const [person] = found;
  if (person === undefined || asked.trim() === "")
    throw refuse("People", say(whenMissing, { name: asked }));
  if (found.length > 1 || !clearIds(people.map(({ id }) => id)).has(idKey(person.id)))
    throw refuse("People", say(share.problems.doubledPerson, { name: asked }));
  return person;
}

/** The plans of these people that may be shown. @throws InputError when there is none */
export function choosePlans(source: ShareSource, own: readonly Person[]): Choice {
  const { record, people, words } = source;
  const clearPeople = clearIds(people.map(({ id }) => id));
  const ownIds = new Set(own.map(({ id }) => idKey(id)).filter((id) => clearPeople.has(id)));
  const clearPlans = clearIds(record.plans.map(({ id }) => id));
  const reason = (plan: Plan): ReasonToStay | null =>
    !isPlanOf(plan, ownIds, people)
      ? "others"
      : clearPlans.has(idKey(plan.id))
        ? reasonToStay(plan)
        : "unclear";
  const plans = record.plans.filter((plan) => reason(plan) === null);
  if (plans.length === 0) throw refuse("Plans", words.share.problems.nothingToShare);
  const staying: Partial<Record<ReasonToStay, number>> = {};
  for (const plan of record.plans) {
    const why = reason(plan);
    if (why !== null) staying[why] = (staying[why] ?? 0) + 1;
  }
  const planIds = new Set(plans.map(({ id }) => idKey(id)));
  const isOwn = ({ planId }: { readonly planId: string }) => planIds.has(idKey(planId));
  const chosen = recordOf(record, plans);
  const measureIds = new Set(chosen.measures.map(({ id }) => idKey(id)));
  const isOfChosen = ({ measureId }: Flag) =>
    measureId === null || measureIds.has(idKey(measureId));
  return {
    source: {
      ...source,
      record: chosen,
      people: [],
      flags: source.flags.filter(isOwn).filter(isOfChosen),
      actions: source.actions.filter(isOwn),
      sessions: source.sessions.filter(isOwn),
      practice: source.practice.filter(isOwn),
    },
    staying,
    doubledMeasures: record.measures.filter(isOwn).length - chosen.measures.length,
  };
}
