// All plans of whoever sits here: narrowed by coach, team, kind and State, searched by name, thousands of them without a hitch. One that is
// picked, or whose row is selected on a sheet while that is followed, opens.
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { plansOf } from "../me";
import { chosenOf, everything, facetsOf, type Facet, type Narrowing } from "../narrow-plans";
import { usePortfolioWords } from "../portfolio-words";
import { lookOf } from "../state-look";
import { useFollow } from "../use-follow";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Choice } from "./FormField";
import type { MorePartProps } from "./more-part";
import { PlanOne } from "./PlanOne";
import { SearchList } from "./SearchList";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(130px, 100%), 1fr))",
    gap: "8px 10px",
  },
  clear: { justifySelf: "start" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function Portfolio(props: MorePartProps) {
  const { desk, me } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = usePortfolioWords();
  const [narrowing, setNarrowing] = useState<Narrowing>(everything);
  const [openId, setOpenId] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const follow = useFollow(setOpenId);
  const plans = useMemo(() => plansOf(me, desk), [me, desk]);
  const facets = useMemo(() => facetsOf(plans, words, said), [plans, words, said]);
  const items = useMemo(
    () =>
      chosenOf(plans, narrowing).map((plan) => ({
        id: plan.id,
        title: `${plan.learner === "" ? plan.id : plan.learner} (${plan.id})`,
        lines: [
          [plan.team, plan.kind === null ? said.noKind : words.kinds[plan.kind]]
            .filter((part) => part !== "")
            .join(" · "),
          plan.coach,
        ],
        mark:
          plan.state === null ? null : { label: words.states[plan.state], ...lookOf(plan.state) },
      })),
    [plans, narrowing, words, said]
  );
  const isNarrowed = Object.values(narrowing).some((value) => value !== null);
  const followed = (
    <>
      <Checkbox
        label={said.follow}
        checked={follow.isOn}
        onChange={(_, { checked }) => follow.turn(checked === true)}
      />
      {follow.isOn && (
        <p role="status" className={styles.line}>
          {follow.isElsewhere ? said.followNone : said.followHint}
        </p>
      )}
      {follow.failure !== null && <Failure explanation={follow.failure} />}
    </>
  );
  if (openId !== null)
    return (
      <>
        <PlanOne
          key={openId}
          {...props}
          planId={openId}
          onBack={() => {
            setCameFrom(openId);
            setOpenId(null);
          }}
        />
        {followed}
      </>
    );
  const choice = (facet: Facet, label: string) =>
    facets[facet].length > 1 && (
      <Choice
        label={label}
        value={narrowing[facet] === null ? "" : `=${narrowing[facet]}`}
        onChange={(value) =>
          setNarrowing({ ...narrowing, [facet]: value === "" ? null : value.slice(1) })
        }
        options={[
          { value: "", label: said.all },
          ...facets[facet].map(({ value, label: name }) => ({ value: `=${value}`, label: name })),
        ]}
      />
    );
  return (
    <>
      <div className={styles.filters}>
        {choice("state", said.state)}
        {choice("coach", said.coach)}
        {choice("team", said.team)}
        {choice("kind", said.kind)}
      </div>
      {isNarrowed && (
        <Button size="small" className={styles.clear} onClick={() => setNarrowing(everything)}>
          {said.clear}
        </Button>
      )}
      {followed}
      <SearchList
        label={said.list}
        said={said}
        items={items}
        cameFrom={cameFrom}
        onPick={(id) => {
          setOpenId(id);
        }}
      />
    </>
  );
}
