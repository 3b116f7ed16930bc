import type { File, Statement, StatementKind } from "../ast/nodes/file.ts";
import type { Surface } from "../ast/nodes/name.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Report } from "./report.ts";
import { statementName } from "./statements.ts";

/** Which statement belongs to what, before any clause of them is read. */
export type Outline = {
  readonly sources: readonly Placed[];
  readonly publish: readonly Placed[];
  readonly tables: readonly Statement[];
  readonly targets: readonly Placed[];
  readonly definitions: readonly Statement[];
  /** Grades with a name, above the schemes of their file. */
  readonly sharedGrades: readonly Statement[];
  readonly schemes: readonly SchemeOutline[];
  /** A statement of some file could not be read. */
  readonly broken: boolean;
};

export type Placed = { readonly statement: Statement; readonly surface: Surface };

export type SchemeOutline = {
  readonly head: Statement;
  readonly surface: Surface;
  readonly sections: readonly Statement[];
  readonly metrics: readonly { readonly statement: Statement; readonly section?: Statement }[];
  readonly totals: readonly Statement[];
  readonly grades: readonly Statement[];
  readonly coefficients: readonly Statement[];
  readonly vetoes: readonly Statement[];
  readonly outcomes: readonly Statement[];
  /** Pools among them. */
  readonly pays: readonly Statement[];
  readonly limits: readonly Statement[];
  readonly distributions: readonly Statement[];
  readonly examples: readonly Statement[];
  /** A statement of its file could not be read, so that something of it may be missing. */
  readonly broken: boolean;
};

type Growing = { -readonly [K in keyof SchemeOutline]: SchemeOutline[K] extends readonly (infer T)[] ? T[] : SchemeOutline[K] };

const withoutCalendar = {
  en: "Take it out: “on change split by working days” knows the public holidays. Where the company's own days differ, have their number in the data.",
  zh: "请删去：“变动时按工作日分段”已按国家放假安排计算。公司另有安排的，请在数据中提供工作日数。",
};

/** `section none` ends sections. */
const noSection: ReadonlySet<string> = new Set(["none", "无"]);

/** Sorts the statements of all files: a scheme takes what follows it in its file, a section the metrics below it. */
export function outlineOf(files: readonly File[], report: Report): Outline {
  const sources: Placed[] = [];
  const publish: Placed[] = [];
  const tables: Statement[] = [];
  const targets: Placed[] = [];
  const definitions: Statement[] = [];
  const sharedGrades: Statement[] = [];
  const schemes: Growing[] = [];
  for (const { statements, surface, broken = false } of files) {
    let scheme: Growing | undefined;
    let section: Statement | undefined;
    // a first word that could not be read may have been its scheme's
    const within = (statement: Statement): Growing | undefined => {
      if (!scheme && !broken) report(finding("outside-scheme", statement.head, { statement: statementName(statement.kind) }));
      return scheme;
    };
    for (const statement of statements) {
      switch (statement.kind) {
        case "source":
          sources.push({ statement, surface });
          break;
        case "targets":
          targets.push({ statement, surface });
          break;
        case "table":
          tables.push(statement);
          break;
        case "let":
          definitions.push(statement);
          break;
        case "publish":
          publish.push({ statement, surface });
          break;
        case "scheme":
          scheme = {
            head: statement,
            surface,
            sections: [],
            metrics: [],
            totals: [],
            grades: [],
            coefficients: [],
            vetoes: [],
            outcomes: [],
            pays: [],
            limits: [],
            distributions: [],
            examples: [],
            broken,
          };
          schemes.push(scheme);
          section = undefined;
          break;
        case "section":
          section = statement.name && !statement.name.quoted && noSection.has(statement.name.text) ? undefined : statement;
          if (section) within(statement)?.sections.push(section);
          break;
        case "metric":
          within(statement)?.metrics.push({ statement, ...(section ? { section } : {}) });
          break;
        case "total":
          within(statement)?.totals.push(statement);
          break;
        case "grades":
          if (!scheme && statement.name) sharedGrades.push(statement);
          else within(statement)?.grades.push(statement);
          break;
        case "coefficient":
          within(statement)?.coefficients.push(statement);
          break;
        case "veto":
          within(statement)?.vetoes.push(statement);
          break;
        case "outcome":
          within(statement)?.outcomes.push(statement);
          break;
        case "pay":
        case "pool":
          within(statement)?.pays.push(statement);
          break;
        case "limit":
          within(statement)?.limits.push(statement);
          break;
        case "distribution":
          within(statement)?.distributions.push(statement);
          break;
        case "example":
          within(statement)?.examples.push(statement);
          break;
        default:
          report(finding("not-computed", statement.head, { what: statementName(statement.kind), instead: withoutCalendar }));
      }
    }
  }
  return { sources, publish, tables, targets, definitions, sharedGrades, schemes, broken: files.some(({ broken }) => broken) };
}

/** The statements that may stand once in a scheme. */
export function onlyOne(statements: readonly Statement[], kind: StatementKind, report: Report): Statement | undefined {
  const [first, ...more] = statements;
  for (const again of more) {
    const related = first ? [{ place: first.head, note: { en: "the first one", zh: "先出现的一处" } }] : [];
    report(finding("said-twice", again.head, { what: statementName(kind) }, { related }));
  }
  return first;
}
