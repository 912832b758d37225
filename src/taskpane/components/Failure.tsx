// A failure in words: what happened, what is unchanged, what to do.
import type { Explanation } from "../../usecases/explain";
import { Notice } from "./Notice";

export function Failure({ explanation }: { readonly explanation: Explanation }) {
  return (
    <Notice kind="failure" title={explanation.sentence}>
      {explanation.nextStep}
    </Notice>
  );
}
