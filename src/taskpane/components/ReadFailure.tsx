// The workbook could not be read: why, and a button that tries again.
import { Button } from "@fluentui/react-components";
import type { Explanation } from "../../usecases/explain";
import { useWords } from "../words";
import { Failure } from "./Failure";

export interface ReadFailureProps {
  readonly explanation: Explanation;
  readonly onAgain: () => void;
}

export function ReadFailure({ explanation, onAgain }: ReadFailureProps) {
  const { pane } = useWords();
  return (
    <>
      <Failure explanation={explanation} />
      <Button onClick={onAgain}>{pane.refresh}</Button>
    </>
  );
}
