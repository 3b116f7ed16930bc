import { ONE } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Column, ColumnType } from "../types/source.ts";
import { NUMBER, POINTS } from "../units/unit.ts";

type Known = Pick<Column, "name" | "headers" | "type" | "optional" | "role">;

const anyPeriod: ColumnType = { kind: "period", unit: "quarter", orOther: true };
const points: ColumnType = { kind: "number", unit: POINTS, scale: ONE };

/** How the number of a person is headed in exports; of several in a file the first of these, so that a name beside it is no number. */
const personHeaders = [
  "id",
  "工号",
  "员工编号",
  "员工工号",
  "员工号",
  "人员编号",
  "职工编号",
  "职工号",
  "person id",
  "employee id",
  "employee_id",
  "employee no",
  "employee no.",
  "employee number",
  "staff id",
  "staff no",
  "staff number",
  "person",
  "编号",
  "人员",
  "员工",
  "employee",
  "number",
];

/** What a file of earlier results holds by itself, under the headers that `kaohe score` writes and people use. */
const known: readonly Known[] = [
  { name: "person", headers: personHeaders, type: { kind: "text" }, optional: false, role: "person" },
  {
    name: "period",
    headers: ["period", "考核期", "周期", "考核周期", "考核期间", "期间", "appraisal period", "review period"],
    type: anyPeriod,
    optional: false,
    role: "period",
  },
  { name: "total", headers: ["total", "总分", "得分", "考核得分", "考核总分", "绩效得分", "total score"], type: points, optional: true },
  { name: "grade", headers: ["grade", "等级", "考核等级", "绩效等级", "考核结果", "评级"], type: { kind: "text" }, optional: true },
  {
    name: "rank",
    headers: ["rank", "名次", "排名", "考核排名", "排序"],
    type: { kind: "number", unit: NUMBER, scale: ONE },
    optional: true,
  },
];

/** The columns of a source of earlier results: those it declares, and those that it need not. */
export function resultColumns(declared: readonly Column[], span: Span): readonly Column[] {
  const own = declared.map((column) => asResult(column));
  const missing = known.filter(
    ({ name, role }) => !own.some((column) => column.name === name || (role !== undefined && column.role === role)),
  );
  return [...own, ...missing.map((column) => ({ ...column, span }))];
}

/** A total or grade under a header of its own is of its kind still; nobody need have it. */
function asResult(column: Column): Column {
  const type = known.find(({ name }) => name === column.name)?.type;
  const isTyped = column.type.kind !== "text" || type === undefined;
  const isKey = column.role === "person" || column.role === "period";
  if (column.role === "period") return { ...column, type: anyPeriod };
  return { ...column, ...(isTyped ? {} : { type }), optional: column.optional || !isKey };
}
