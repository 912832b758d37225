// Who sees to something: somebody of the workbook, or a name that it does not have yet.
import type { Desk } from "../../usecases/read-desk";
import { useCaseWords } from "../case-words";
import { Choice, TextBox } from "./FormField";

export interface OwnerChosen {
  /** Person ID, `somebodyNew`, or "" for nobody yet. */
  readonly person: string;
  readonly name: string;
}

export const nobody: OwnerChosen = { person: "", name: "" };

/** A value of the list that is no Person ID: an ID has no space. */
const somebodyNew = " new";

/** As use cases ask for it: an ID, or the name of somebody new; "" for nobody. */
export function ownerOf({ person, name }: OwnerChosen): {
  readonly owner: string;
  readonly isNew: boolean;
} {
  const isNew = person === somebodyNew;
  return { owner: isNew ? name.trim() : person, isNew };
}

/** In words; "" for nobody. */
export function ownerName(chosen: OwnerChosen, { people }: Desk): string {
  const { owner, isNew } = ownerOf(chosen);
  return isNew ? owner : (people.find(({ id }) => id === owner)?.name ?? owner);
}

export interface OwnerChoiceProps {
  readonly label: string;
  readonly desk: Desk;
  readonly chosen: OwnerChosen;
  readonly onChange: (chosen: OwnerChosen) => void;
}

export function OwnerChoice({ label, desk, chosen, onChange }: OwnerChoiceProps) {
  const said = useCaseWords();
  return (
    <>
      <Choice
        label={label}
        value={chosen.person}
        onChange={(person) => onChange({ ...chosen, person })}
        options={[
          { value: "", label: said.choose },
          ...desk.people.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
          { value: somebodyNew, label: said.ownerNew },
        ]}
      />
      {chosen.person === somebodyNew && (
        <TextBox
          label={said.ownerNewName}
          value={chosen.name}
          onChange={(name) => onChange({ ...chosen, name })}
        />
      )}
    </>
  );
}
