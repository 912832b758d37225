// People as they come and go: days away, all that one hands over to another, two rows that are one person. Said before it is written.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../text/catalogue";
import { handOver } from "../../usecases/change/hand-over";
import type { Done } from "../../usecases/change/done";
import { mergePerson } from "../../usecases/change/merge-person";
import { personAway } from "../../usecases/change/person-away";
import { dayFromInput, dayToInput, sayDay } from "../day-words";
import { usePeopleWords } from "../people-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Choice, DayBox } from "./FormField";
import type { MorePartProps } from "./more-part";
import { RadioList } from "./RadioList";
import { SaidFirst } from "./SaidFirst";
import { WrittenNotice } from "./WrittenNotice";

const whats = ["away", "over", "merge"] as const;
type What = (typeof whats)[number];

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function PeopleView({ desk, me, today, onWritten }: MorePartProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = usePeopleWords();
  const [what, setWhat] = useState<What>("away");
  const [one, setOne] = useState("");
  const [other, setOther] = useState("");
  const [role, setRole] = useState<"coach" | "manager">("coach");
  const [from, setFrom] = useState(dayToInput(today));
  const [to, setTo] = useState("");
  const [done, setDone] = useState<Done | null>(null);
  const { task, run, reset } = useTask<void>();
  const by = me?.personId ?? "";
  const nameOf = (id: string): string => desk.people.find((person) => person.id === id)?.name ?? "";
  const change = (act: () => void): void => {
    reset();
    setDone(null);
    act();
  };
  const first = dayFromInput(from) ?? today;
  const last = dayFromInput(to);
  const open = desk.plans.filter(({ stage }) => stage !== "closed");
  const coached = open.filter(({ coachId }) => coachId === one).length;
  const learned = open.filter(({ learnerId }) => learnerId === one).length;
  const ofGone = desk.plans.filter((plan) => [plan.coachId, plan.learnerId].includes(other)).length;
  const preview = (): string | null => {
    if (one === "" || (what !== "away" && other === "")) return null;
    const days = { name: nameOf(one), from: sayDay(first), n: learned };
    if (what === "away")
      return last === null
        ? say(said.awayOpenPreview, days)
        : say(said.awayPreview, { ...days, to: sayDay(last) });
    if (one === other) return null;
    const pair = { giver: nameOf(one), taker: nameOf(other), n: coached };
    if (what === "over")
      return say(role === "coach" ? said.overPreview : said.managerPreview, pair);
    return say(said.mergePreview, {
      ...{ keep: nameOf(one), keepId: one, gone: nameOf(other), goneId: other, n: ofGone },
    });
  };
  const write = (): void =>
    run(async () => {
      const asked = { today, by, why: "" };
      const written =
        what === "away"
          ? await personAway({ person: one, from: first, to: last }, asked, words)
          : what === "over"
            ? await handOver({ planIds: [], from: one, to: other, as: role }, asked, words)
            : await mergePerson({ keep: one, gone: other }, asked, words);
      setDone(written);
      setOne("");
      setOther("");
      onWritten();
    });
  const who = (label: string, value: string, onPick: (id: string) => void) => (
    <Choice
      label={label}
      value={value}
      onChange={(id) => change(() => onPick(id))}
      options={[
        { value: "", label: said.choose },
        ...desk.people.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
      ]}
    />
  );
  if (desk.people.length === 0) return <p className={styles.line}>{said.none}</p>;
  const told = preview();
  return (
    <div className={styles.form}>
      <p className={styles.line}>{said.hint}</p>
      {done !== null && (
        <WrittenNotice title={said.done} {...{ done, today, by }} onUndone={onWritten} />
      )}
      <RadioList
        label={said.what}
        value={what}
        onChange={(next) => change(() => setWhat(next))}
        options={whats.map((value) => ({ value, label: said[value], hint: said[`${value}Hint`] }))}
      />
      {what === "away" && (
        <>
          {who(said.person, one, setOne)}
          <DayBox label={said.from} value={from} onChange={(day) => change(() => setFrom(day))} />
          <DayBox
            label={said.to}
            hint={said.toHint}
            value={to}
            earliest={from}
            onChange={(day) => change(() => setTo(day))}
          />
        </>
      )}
      {what === "over" && (
        <>
          <Choice
            label={said.as}
            value={role}
            onChange={(value) => change(() => setRole(value === "manager" ? "manager" : "coach"))}
            options={(["coach", "manager"] as const).map((value) => ({
              ...{ value, label: said[value] },
            }))}
          />
          {who(said.giver, one, setOne)}
          {who(said.taker, other, setOther)}
        </>
      )}
      {what === "merge" && (
        <>
          {who(said.keep, one, setOne)}
          {who(said.gone, other, setOther)}
        </>
      )}
      <SaidFirst
        what={told ?? (one !== "" && one === other && what !== "away" ? said.same : said.missing)}
        isWaiting={told === null}
        task={task}
        onWrite={write}
        onCancel={() =>
          change(() => {
            setOne("");
            setOther("");
          })
        }
      />
    </div>
  );
}
