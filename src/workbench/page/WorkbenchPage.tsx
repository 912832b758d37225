// The whole page: which workbook is open, the sheet on the left and the real task pane on the right.
import { useState } from "react";
import { createHost } from "../host/host";
import type { Host } from "../host/contract";
import { PaneFrame } from "./PaneFrame";
import { Question } from "./Question";
import { Refusal } from "./Refusal";
import { Sheet } from "./Sheet";
import { StartChoice } from "./StartChoice";
import { TopBar } from "./TopBar";
import { openWorkbook, saveWorkbook } from "./workbook-file";

interface OpenWorkbook {
  readonly host: Host;
  readonly fileName: string;
  /** Rises with each workbook that is opened, so that nothing of the last one is left. */
  readonly number: number;
  /** What the file holds that saving would leave out, one sentence each. */
  readonly losses: readonly string[];
  readonly wantsSample: boolean;
}

type Asked = "new" | "save" | null;

export function WorkbenchPage({ today }: { readonly today: () => number }) {
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const begin = (workbook: Omit<OpenWorkbook, "number">): void => {
    setProblem(null);
    setOpen({ ...workbook, number: (open?.number ?? 0) + 1 });
  };
  const blank = (fileName: string, wantsSample: boolean): void =>
    begin({ host: createHost({ today }), fileName, losses: [], wantsSample });
  const openFile = (file: File): void => {
    openWorkbook(file).then(
      ({ book, losses }) =>
        begin({
          host: createHost({ book, today }),
          fileName: file.name,
          losses,
          wantsSample: false,
        }),
      (error: unknown) => setProblem(inWords(error))
    );
  };
  const save = (): void => {
    setAsked(null);
    if (open === null) return;
    saveWorkbook(open.host, open.fileName).then(
      () => setProblem(null),
      (error: unknown) => setProblem(inWords(error))
    );
  };
  return (
    <div className="page">
      <TopBar
        fileName={open?.fileName ?? null}
        onNew={() => setAsked("new")}
        onSave={() => (open !== null && open.losses.length > 0 ? setAsked("save") : save())}
      />
      {open === null ? (
        <StartChoice
          problem={problem}
          onBlank={() => blank("Book1.xlsx", false)}
          onSample={() => blank("Sample.xlsx", true)}
          onFile={openFile}
        />
      ) : (
        <main className="work" key={open.number}>
          <Sheet host={open.host} />
          <PaneFrame host={open.host} wantsSample={open.wantsSample} />
        </main>
      )}
      {problem !== null && open !== null && (
        <Refusal
          title="The workbook was not saved"
          message={problem}
          canRetry={false}
          onRetry={() => setProblem(null)}
          onCancel={() => setProblem(null)}
        />
      )}
      {asked === "new" && (
        <Question
          title="Leave this workbook?"
          lines={["What you did not save as .xlsx is gone then."]}
          yes="Leave it"
          onYes={() => {
            setAsked(null);
            setOpen(null);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked === "save" && open !== null && (
        <Question
          title="The saved copy would lose something"
          lines={[...open.losses, "Your own file stays as it is; only the copy lacks this."]}
          yes="Save the copy"
          onYes={save}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
