import { nominalPeriod } from "../evaluator/reference/inputs.ts";
import { earlierPeriods } from "../periods/earlier.ts";
import type { Cell, CellValue, FactRow, Facts } from "../plan/inputs.ts";
import type { Plan } from "../plan/plan.ts";
import type { Example, ExampleItem } from "../scheme/types/example.ts";

type Given = ExampleItem & { readonly subject: Extract<ExampleItem["subject"], { readonly kind: "past" }> };

/** What an example says of earlier periods, as the rows of results that it stands for. */
export function pastFacts({ given }: Pick<Example, "given">, plan: Plan): Facts {
  const past = given.filter((item): item is Given => item.subject.kind === "past");
  const rows = new Map<string, Map<string, Cell>>();
  for (const { subject, value } of past) {
    const period = earlierPeriods(nominalPeriod(plan.cycle), subject.cycle, subject.back).at(-1)?.name ?? "";
    const cells = rows.get(period) ?? new Map<string, Cell>();
    rows.set(period, cells);
    if (value.kind !== "missing") cells.set(subject.of.column, cell(value.kind === "text" ? value.text : value.value));
  }
  return { sources: new Map(sourcesOf(plan).map(({ source, period }) => [source, table(source, period, rows)])) };
}

function sourcesOf({ nodes }: Plan): readonly { readonly source: string; readonly period: string }[] {
  return nodes.flatMap((node) => (node.kind === "past" ? [{ source: node.source, period: node.period }] : []));
}

function table(source: string, period: string, rows: ReadonlyMap<string, ReadonlyMap<string, Cell>>) {
  const facts = [...rows].map(([name, cells]): FactRow => ({ file: "", row: 0, cells: new Map([...cells, [period, cell(name)]]) }));
  return { source, events: false, rows: facts };
}

function cell(value: CellValue): Cell {
  return { value, text: "", header: "" };
}
