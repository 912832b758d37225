// A copy for a manager, HR or a learner: for whom, what goes and what stays, and only then a new workbook. The copy that is opened
// is the one that was shown, searched already.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Audience, audiences } from "../../domain/sharing";
import type { Catalogue } from "../../text/catalogue";
import { firstFew } from "../../usecases/first-few";
import { type CopyFor, type FinishedCopy, makeCopy } from "../../usecases/make-copy";
import { openCopy } from "../../usecases/open-copy";
import type { Desk, DeskPerson } from "../../usecases/read-desk";
import { sayGoes, sayStays } from "../../usecases/share/describe-copy";
import { useCareWords } from "../care-words";
import type { Me } from "../me";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Choice, Labelled, useBoxStyles } from "./FormField";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";
import { Step } from "./Step";
import { WriteButton } from "./WriteButton";

const defaultLeastPeople = "5";
const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});
const audienceWords = { manager: "forManager", hr: "forHr", learner: "forLearner" } as const;

export interface CopyViewProps {
  readonly desk: Desk;
  readonly me: Me | null;
}

export function CopyView({ desk, me }: CopyViewProps) {
  const styles = useStyles();
  const { box } = useBoxStyles();
  const { words } = useWords();
  const care = useCareWords();
  const [audience, setAudience] = useState<Audience>(me?.role === "hr" ? "hr" : "manager");
  const [personId, setPersonId] = useState(me?.role === "manager" ? me.personId : "");
  const [least, setLeast] = useState(defaultLeastPeople);
  const [isWhole, setIsWhole] = useState(false);
  const making = useTask<FinishedCopy>();
  const opening = useTask<boolean>();
  /** Whatever is changed makes the copy stale. */
  const change = (action: () => void): void => {
    making.reset();
    opening.reset();
    setIsWhole(false);
    action();
  };
  const people = readersIn(desk, audience);
  const copyFor = copyForOf(audience, personId, people, least);
  const isBusy = making.task.phase === "busy" || opening.task.phase === "busy";
  const copy = making.task.phase === "done" ? making.task.result : null;
  const press = (): void => {
    if (copy !== null) opening.run(() => openCopy(copy));
    else if (copyFor !== null) making.run(() => makeCopy({ copyFor }, words));
  };
  return (
    <>
      <p className={styles.line}>{care.copyHint}</p>
      <Choice
        label={care.copyFor}
        value={audience}
        onChange={(value) =>
          change(() => {
            setAudience(audiences.find((one) => one === value) ?? "manager");
            setPersonId("");
          })
        }
        options={audiences.map((one) => ({ value: one, label: care[audienceWords[one]] }))}
      />
      {audience === "hr" ? (
        <Labelled label={care.leastPeople} hint={care.leastPeopleHint}>
          {(ids) => (
            <input
              {...ids}
              className={box}
              inputMode="numeric"
              value={least}
              onChange={({ currentTarget: { value } }) => change(() => setLeast(value))}
            />
          )}
        </Labelled>
      ) : (
        <Choice
          label={care[audience]}
          {...(people.length === 0 && audience === "manager" && { hint: care.noManagers })}
          value={personId}
          onChange={(value) => change(() => setPersonId(value))}
          options={[
            { value: "", label: care.choose },
            ...people.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
          ]}
        />
      )}
      {copy !== null && (
        <>
          <Step title={care.goes}>
            <Sentences sentences={sayGoes(copy.preview, words)} />
          </Step>
          <Step title={care.stays}>
            <Sentences
              sentences={sayStays(copy.preview, words, isWhole ? undefined : fewOf(words))}
            />
            {!isWhole && (
              <Button size="small" appearance="transparent" onClick={() => setIsWhole(true)}>
                {care.everyColumn}
              </Button>
            )}
          </Step>
          <Notice kind="note" title={care.searched}>
            {copy.searched}
          </Notice>
        </>
      )}
      {making.task.phase === "failed" && <Failure explanation={making.task.explanation} />}
      {opening.task.phase === "failed" && <Failure explanation={opening.task.explanation} />}
      {opening.task.phase === "done" && (
        <Notice
          kind={opening.task.result ? "success" : "note"}
          title={opening.task.result ? care.opened : care.notSupported}
        >
          {opening.task.result ? care.openedMore : care.notSupportedMore}
        </Notice>
      )}
      {copyFor !== null && (
        <WriteButton
          action="copy"
          isBusy={isBusy}
          step={copy === null ? care.showing : care.opening}
          label={copy === null ? care.show : care.open}
          onPress={press}
        />
      )}
    </>
  );
}

/** The first columns of a sheet that stay, and how many more: all of them would be a wall of words. */
function fewOf({ lifeSentences }: Catalogue): (columns: readonly string[]) => string {
  return (columns) => firstFew(columns, lifeSentences.andMore);
}

/** Those who manage somebody with a plan, or have a plan, as the audience asks. */
function readersIn({ people, plans }: Desk, audience: Audience): readonly DeskPerson[] {
  const ids = new Set(
    plans.map(({ managerId, learnerId }) =>
      (audience === "manager" ? managerId : learnerId).toLowerCase()
    )
  );
  return people.filter(({ id }) => ids.has(id.toLowerCase()));
}

/** Null while something is not yet chosen. */
function copyForOf(
  audience: Audience,
  personId: string,
  people: readonly DeskPerson[],
  least: string
): CopyFor | null {
  if (audience === "hr") {
    const leastPeople = /^\d{1,6}$/.test(least.trim()) ? Number(least) : 0;
    return leastPeople < 2 ? null : { audience, leastPeople };
  }
  const person = people.find(({ id }) => id.toLowerCase() === personId.toLowerCase());
  if (person === undefined) return null;
  return audience === "manager"
    ? { audience, manager: person.id }
    : { audience, learner: person.id };
}
