// The boxes that say what a cause becomes: those of an action, of a measure or of an issue; none for its mark alone.
import { owners } from "../../domain/plan";
import type { ServedMeasure } from "../../usecases/problem-case/read-case";
import { turnings } from "../../usecases/problem-case/turn-cause";
import type { Desk, DeskPlan } from "../../usecases/read-desk";
import { useCaseWords } from "../case-words";
import { dayToInput } from "../day-words";
import { useWords } from "../words";
import { Choice, DayBox, TextBox } from "./FormField";
import { OwnerChoice, type OwnerChosen } from "./OwnerChoice";

/** What a cause can become, and for one that waits: its mark alone. */
export const ways = [...turnings, "mark"] as const;
export type Way = (typeof ways)[number];

/** As typed and chosen. */
export const blankTurn = {
  ...{ row: "", text: "", plan: "", serves: "", who: "", due: "" },
  ...{ unit: "", baseline: "", target: "" },
};
export type TypedTurn = Readonly<typeof blankTurn>;

export interface CaseTurnBoxesProps {
  readonly into: Way;
  /** Those that are open. */
  readonly plans: readonly DeskPlan[];
  /** The measures of the plan that is chosen. */
  readonly ofPlan: readonly ServedMeasure[];
  readonly desk: Desk;
  readonly typed: TypedTurn;
  readonly person: OwnerChosen;
  readonly due: number;
  readonly onType: (field: keyof TypedTurn, value: string) => void;
  readonly onPerson: (person: OwnerChosen) => void;
}

export function CaseTurnBoxes(props: CaseTurnBoxesProps) {
  const { into, plans, ofPlan, desk, typed, person, due, onType, onPerson } = props;
  const { words } = useWords();
  const said = useCaseWords();
  const isOfPlan = into === "action" || into === "measure";
  const bound = (field: keyof TypedTurn) => ({
    value: typed[field],
    onChange: (value: string) => onType(field, value),
  });
  return (
    <>
      {into !== "mark" && <TextBox label={said.what} hint={said.whatHint} {...bound("text")} />}
      {isOfPlan && (
        <Choice
          label={said.plan}
          {...(plans.length === 0 && { hint: said.noPlans })}
          options={[
            { value: "", label: said.choose },
            ...plans.map(({ id, learner }) => ({ value: id, label: `${id} ${learner}` })),
          ]}
          {...bound("plan")}
        />
      )}
      {into === "action" && ofPlan.length > 0 && (
        <Choice
          label={said.serves}
          hint={said.servesHint}
          options={[
            { value: "", label: said.servesNone },
            ...ofPlan.map((each) => ({ value: each.id, label: `${each.name} (${each.id})` })),
          ]}
          {...bound("serves")}
        />
      )}
      {into === "action" && (
        <Choice
          label={said.does}
          options={[
            { value: "", label: said.choose },
            ...owners.map((each) => ({ value: each, label: words.owners[each] })),
          ]}
          {...bound("who")}
        />
      )}
      {into === "measure" && (
        <>
          <TextBox label={said.measures} {...bound("who")} />
          <TextBox label={said.unit} {...bound("unit")} />
          <TextBox label={said.baseline} {...bound("baseline")} />
          <TextBox label={said.target} {...bound("target")} />
        </>
      )}
      {into === "issue" && (
        <OwnerChoice label={said.answers} desk={desk} chosen={person} onChange={onPerson} />
      )}
      {into !== "mark" && (
        <DayBox label={said.due} value={dayToInput(due)} onChange={bound("due").onChange} />
      )}
    </>
  );
}
