import { caseTools } from "../../../src/domain/case-tool";
import { toolFields } from "../../../src/usecases/problem-case/tool-fields";
import { editOptions } from "../../../src/workbench/cli/edit-book";

test.each(caseTools)(
  "what a row of %s says is given by words that no command has for something else",
  (tool) => {
    const names = toolFields[tool].fields.map(({ name }) => name);
    expect(names.filter((name) => name in editOptions)).toEqual([]);
  }
);
