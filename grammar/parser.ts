import { type IParserConfig, tokenMatcher } from "chevrotain";
import { expectations } from "./expectation.ts";
import { ClauseParser } from "./parser/clauses.ts";
import * as t from "./tokens.ts";

const { word } = t;

/**
 * The whole language. Statements are run through rule by rule in
 * `src/ast/parse.ts`, each segment alone, so that one mistake spoils one
 * clause; `file` and `statement` are the same language in one piece.
 */
export class SchemeParser extends ClauseParser {
  readonly file = this.RULE("file", () => {
    this.MANY(() => this.SUBRULE(this.statement));
  });

  readonly statement = this.RULE("statement", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.ruleStatement) },
      { ALT: () => this.SUBRULE(this.totalStatement) },
      { ALT: () => this.SUBRULE(this.limitStatement) },
      { ALT: () => this.SUBRULE(this.tableStatement) },
      { ALT: () => this.SUBRULE(this.exampleStatement) },
      { ALT: () => this.SUBRULE(this.sourceStatement) },
      { ALT: () => this.SUBRULE(this.publishStatement) },
    ]);
    this.CONSUME(t.StatementEnd);
  });

  // metric revenue "Revenue attainment" weight 40, …
  readonly ruleStatement = this.RULE("ruleStatement", () => {
    this.CONSUME(t.RuleStatement);
    this.SUBRULE(this.heading);
    this.OPTION(() => this.SUBRULE(this.clauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.clauses);
    });
  });

  readonly totalStatement = this.RULE("totalStatement", () => {
    this.CONSUME(t.TotalStatement);
    this.OPTION(() => this.SUBRULE(this.totalClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.totalClauses);
    });
  });

  readonly limitStatement = this.RULE("limitStatement", () => {
    this.CONSUME(t.LimitStatement);
    this.OPTION(() => this.SUBRULE(this.limitClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.limitClauses);
    });
  });

  readonly tableStatement = this.RULE("tableStatement", () => {
    this.CONSUME(t.TableStatement);
    this.SUBRULE(this.heading);
    this.OPTION(() => this.SUBRULE(this.tableClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.tableClauses);
    });
  });

  readonly exampleStatement = this.RULE("exampleStatement", () => {
    this.CONSUME(t.ExampleStatement);
    this.SUBRULE(this.heading);
    this.OPTION(() => this.SUBRULE(this.exampleClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.exampleClauses);
    });
  });

  readonly sourceStatement = this.RULE("sourceStatement", () => {
    this.CONSUME(t.SourceStatement);
    this.SUBRULE(this.heading);
    this.OPTION(() => this.SUBRULE(this.sourceClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.sourceClauses);
    });
  });

  readonly publishStatement = this.RULE("publishStatement", () => {
    this.CONSUME(t.PublishStatement);
    this.OPTION(() => this.SUBRULE(this.publishClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.publishClauses);
    });
  });

  // which tokens it is made of is settled by `heading.ts`
  readonly heading = this.RULE("heading", () => {
    this.OPTION(() => this.CONSUME(t.HeadingName));
    this.OPTION2(() => this.CONSUME(t.HeadingLabel));
  });

  // one segment of a rule statement: 权重40封顶100 is two clauses
  readonly clauses = this.RULE("clauses", () => {
    this.SUBRULE(this.clause);
    this.MANY(() => this.SUBRULE(this.modifier));
  });

  // total results * 70% + process * 30%, cap 100: a name or a bracket begins the expression
  readonly totalClauses = this.RULE("totalClauses", () => {
    this.OR([{ GATE: () => this.expressionAhead(), ALT: () => this.SUBRULE(this.expression) }, { ALT: () => this.SUBRULE(this.clauses) }]);
  });

  private expressionAhead(): boolean {
    return [t.Name, t.Open, t.Noun].some((type) => tokenMatcher(this.LA(1), type));
  }

  // limit average(total) in unit at most 80 · 平均(总分) 在 部门 内 最多80
  readonly limitClauses = this.RULE("limitClauses", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.accept) },
      {
        ALT: () => {
          this.SUBRULE(this.sum);
          this.OR2([{ ALT: () => this.CONSUME(word.In) }, { ALT: () => this.CONSUME(word.At) }]);
          this.CONSUME(t.Name, { LABEL: "group" });
          this.OPTION(() => this.CONSUME(word.Inside));
          this.OR3([{ ALT: () => this.CONSUME(word.AtMost) }, { ALT: () => this.CONSUME(word.AtLeast) }]);
          this.SUBRULE(this.figure);
        },
      },
    ]);
  });

  // from "rates.csv" · | 100%以上 | 1.5 |
  readonly tableClauses = this.RULE("tableClauses", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.fromFile) },
      { ALT: () => this.SUBRULE(this.matrixRow) },
      { ALT: () => this.SUBRULE(this.accept) },
    ]);
  });

  // ── example ──

  readonly exampleClauses = this.RULE("exampleClauses", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.accept) },
      {
        ALT: () => {
          this.OPTION(() => this.OR2([{ ALT: () => this.CONSUME(word.Given) }, { ALT: () => this.CONSUME(word.Expect) }]));
          this.SUBRULE(this.item);
          this.MANY(() => {
            this.SUBRULE(this.joiner);
            this.SUBRULE2(this.item);
          });
        },
      },
    ]);
  });

  // attainment(revenue) 96% · grade good · 销售额完成率为120%
  readonly item = this.RULE("item", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.reference, { LABEL: "subject" }) }, { ALT: () => this.CONSUME(t.Text, { LABEL: "quoted" }) }]);
    this.OPTION(() =>
      this.OR2([{ ALT: () => this.CONSUME(word.Is) }, { ALT: () => this.CONSUME(t.Equal) }, { ALT: () => this.CONSUME(t.Mark) }]),
    );
    this.OR3([
      {
        ALT: () => {
          this.OPTION2(() => this.CONSUME(t.Sign));
          this.SUBRULE(this.figure);
        },
      },
      { ALT: () => this.CONSUME(t.DateLiteral) },
      { ALT: () => this.CONSUME(word.Missing) },
      { ALT: () => this.CONSUME(t.Name) },
      { ALT: () => this.CONSUME2(t.Text) },
    ]);
  });

  // ── source ──

  readonly sourceClauses = this.RULE("sourceClauses", () => {
    this.AT_LEAST_ONE(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.fromFile) },
        { ALT: () => this.SUBRULE(this.rows) },
        { ALT: () => this.SUBRULE(this.totalRows) },
        { ALT: () => this.SUBRULE(this.provided) },
        { ALT: () => this.SUBRULE(this.visibleTo) },
        { ALT: () => this.SUBRULE(this.accept) },
        { ALT: () => this.SUBRULE(this.column) },
      ]);
    });
  });

  // one row per person | month · 每人每月一行 · events
  readonly rows = this.RULE("rows", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Events) },
      {
        ALT: () => {
          this.CONSUME(word.OneRowPer);
          this.SUBRULE(this.keyColumn);
          this.MANY(() => {
            this.SUBRULE(this.joiner);
            this.SUBRULE2(this.keyColumn);
          });
        },
      },
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => {
            this.OR2([{ ALT: () => this.CONSUME(word.Per) }, { ALT: () => this.CONSUME(t.Enumerate) }]);
            this.SUBRULE3(this.keyColumn);
          });
          this.CONSUME(word.OneRow);
        },
      },
    ]);
  });

  readonly keyColumn = this.RULE("keyColumn", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Name) }, { ALT: () => this.CONSUME(t.Period) }, { ALT: () => this.CONSUME(t.Unit) }]);
  });

  // amount "销售额" | "销售金额" in 万元 optional; without headers it goes on with the keys before it
  readonly column = this.RULE("column", () => {
    this.SUBRULE(this.keyColumn);
    this.OPTION(() => this.SUBRULE(this.texts));
    this.OPTION2(() => this.SUBRULE(this.columnType));
    this.OPTION3(() => this.CONSUME(word.Optional));
  });

  readonly columnType = this.RULE("columnType", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.In);
          this.OR2([{ ALT: () => this.SUBRULE(this.unit) }, { ALT: () => this.CONSUME(t.PercentSign) }]);
        },
      },
      { ALT: () => this.CONSUME(word.CountType) },
      { ALT: () => this.CONSUME(word.TextType) },
      { ALT: () => this.CONSUME(word.DateType) },
      { ALT: () => this.CONSUME(word.YesNoType) },
      { ALT: () => this.CONSUME(word.PercentType) },
      { ALT: () => this.CONSUME(word.RatioType) },
      {
        ALT: () => {
          this.CONSUME(word.NumberType);
          this.OPTION(() => this.SUBRULE(this.scale));
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.OneOf);
          this.OR3([
            { ALT: () => this.SUBRULE(this.names) },
            {
              ALT: () => {
                this.CONSUME(t.Open);
                this.SUBRULE2(this.names);
                this.CONSUME(t.Close);
              },
            },
          ]);
        },
      },
    ]);
  });

  // total rows person "合计" | "总计"
  readonly totalRows = this.RULE("totalRows", () => {
    this.CONSUME(word.TotalRows);
    this.OPTION(() => this.SUBRULE(this.keyColumn));
    this.SUBRULE(this.texts);
  });

  // provided by "财务部" due "每月5日"
  readonly provided = this.RULE("provided", () => {
    this.CONSUME(word.ProvidedBy);
    this.CONSUME(t.Text, { LABEL: "by" });
    this.OPTION(() => {
      this.CONSUME(word.Due);
      this.CONSUME2(t.Text, { LABEL: "due" });
    });
  });

  // ── publish ──

  readonly publishClauses = this.RULE("publishClauses", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.say) },
      { ALT: () => this.SUBRULE(this.announce) },
      { ALT: () => this.SUBRULE(this.minimumGroup) },
      { ALT: () => this.SUBRULE(this.accept) },
    ]);
  });

  // title en "Quarterly review" · 公告 "公示3个工作日"
  readonly say = this.RULE("say", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Title) },
      { ALT: () => this.CONSUME(word.Notice) },
      { ALT: () => this.CONSUME(word.Appeal) },
      { ALT: () => this.CONSUME(word.Contact) },
      { ALT: () => this.CONSUME(t.Name) },
    ]);
    this.OPTION(() => this.OR2([{ ALT: () => this.CONSUME(word.English) }, { ALT: () => this.CONSUME(word.Chinese) }]));
    this.CONSUME(t.Text);
  });

  // score, rank, grade to team
  readonly announce = this.RULE("announce", () => {
    this.SUBRULE(this.announced);
    this.MANY(() => {
      this.SUBRULE(this.joiner);
      this.SUBRULE2(this.announced);
    });
    this.OPTION(() => {
      this.CONSUME(word.To);
      this.CONSUME(t.Name, { LABEL: "audience" });
    });
  });

  readonly announced = this.RULE("announced", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Points) },
      { ALT: () => this.CONSUME(word.Rank) },
      { ALT: () => this.CONSUME(word.Grade) },
      { ALT: () => this.CONSUME(word.Pay) },
      { ALT: () => this.CONSUME(t.Name) },
    ]);
  });

  readonly minimumGroup = this.RULE("minimumGroup", () => {
    this.CONSUME(word.MinimumGroup);
    this.SUBRULE(this.figure);
  });

  /** `validate` has Chevrotain look for ambiguities: a test does, a run need not. */
  constructor(validate: boolean) {
    super(t.vocabulary, { ...settings, skipValidations: !validate });
    this.performSelfAnalysis();
  }
}

const settings: IParserConfig = {
  maxLookahead: 2,
  recoveryEnabled: false,
  nodeLocationTracking: "onlyOffset",
  errorMessageProvider: expectations,
};
