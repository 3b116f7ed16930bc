import { tokenMatcher } from "chevrotain";
import * as t from "../tokens.ts";
import { ClauseParser } from "./clauses.ts";

const { word } = t;

/** What stands between two separators, by the kind of statement. */
export class BodyParser extends ClauseParser {
  // one segment of a rule statement: 权重40封顶100 is two clauses
  readonly clauses = this.RULE("clauses", () => {
    this.SUBRULE(this.clause);
    this.MANY(() => this.SUBRULE(this.modifier));
  });

  // total results * 70% + process * 30%, cap 100: a name or a bracket begins the expression
  readonly totalClauses = this.RULE("totalClauses", () => {
    this.OR([
      {
        GATE: () => this.expressionAhead(),
        ALT: () => {
          this.OPTION(() => this.OR2([{ ALT: () => this.CONSUME(word.Is) }, { ALT: () => this.CONSUME(t.Equal) }]));
          this.SUBRULE(this.expression);
          this.MANY(() => this.SUBRULE(this.modifier));
        },
        IGNORE_AMBIGUITIES: true,
      },
      { ALT: () => this.SUBRULE(this.clauses) },
    ]);
  });

  private expressionAhead(): boolean {
    const called = this.second(t.Open) && [word.Floor, word.Round].includes(this.LA(1).tokenType);
    return called || [t.Name, t.Open, t.Noun, t.Equal, word.Is].some((type) => tokenMatcher(this.LA(1), type));
  }

  // limit average(total in unit) at most 80 · limit sum(bonus) in everyone at most 33,000 CNY then in proportion
  // 平均(总分) 在 部门 内 最多80 · limit each weight at most 30%
  readonly limitClauses = this.RULE("limitClauses", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.accept) },
      { ALT: () => this.SUBRULE(this.weightLimit) },
      { GATE: () => !this.second(t.Open), ALT: () => this.SUBRULE(this.round), IGNORE_AMBIGUITIES: true },
      { ALT: () => this.SUBRULE(this.groupLimit) },
    ]);
  });

  readonly weightLimit = this.RULE("weightLimit", () => {
    this.CONSUME(word.Each);
    this.CONSUME(word.Weight);
    this.SUBRULE(this.shareWord);
    this.SUBRULE(this.figure);
  });

  readonly groupLimit = this.RULE("groupLimit", () => {
    this.SUBRULE(this.sum, { LABEL: "of" });
    this.OPTION(() => this.SUBRULE(this.inGroup));
    this.SUBRULE(this.shareWord);
    this.SUBRULE2(this.sum, { LABEL: "value" });
    this.OPTION2(() => {
      this.CONSUME(word.Then);
      this.OR([{ ALT: () => this.CONSUME(word.InProportion) }, { ALT: () => this.CONSUME(word.Hold) }]);
    });
  });

  // from "rates.csv" · | 100%以上 | 1.5 |
  readonly tableClauses = this.RULE("tableClauses", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.fromFile) },
      { ALT: () => this.SUBRULE(this.matrixRow) },
      { ALT: () => this.SUBRULE(this.accept) },
    ]);
  });

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

  // attainment(revenue) 96% · grade good · 销售额完成率为120% · outcome "…" · outcome none
  readonly item = this.RULE("item", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.outcomeItem) }, { ALT: () => this.SUBRULE(this.valueItem) }]);
  });

  readonly outcomeItem = this.RULE("outcomeItem", () => {
    this.CONSUME(word.Outcome);
    this.OR([{ ALT: () => this.CONSUME(t.Text) }, { ALT: () => this.CONSUME(word.None) }]);
  });

  readonly valueItem = this.RULE("valueItem", () => {
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
      { ALT: () => this.CONSUME(word.EarlierResults) },
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
}
