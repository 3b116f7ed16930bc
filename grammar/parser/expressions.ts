import { tokenMatcher } from "chevrotain";
import * as t from "../tokens.ts";
import { FigureParser } from "./figures.ts";

const { word } = t;

/** Conditions and calculations, loosest binding first. */
export class ExpressionParser extends FigureParser {
  // disjunction: revenue >= 80 and not (grade is fail for 2 periods in a row)
  readonly expression = this.RULE("expression", () => {
    this.SUBRULE(this.conjunction);
    this.MANY(() => {
      this.CONSUME(word.Or);
      this.SUBRULE2(this.conjunction);
    });
  });

  readonly conjunction = this.RULE("conjunction", () => {
    this.SUBRULE(this.comparison);
    this.MANY(() => {
      this.CONSUME(word.And);
      this.SUBRULE2(this.comparison);
    });
  });

  // 60% <= attainment < 80%, grade is fail for 2 periods in a row, 连续2期 等级 为 fail
  readonly comparison = this.RULE("comparison", () => {
    this.MANY(() => this.CONSUME(word.Not));
    this.OPTION({
      GATE: () => this.LA(1).tokenType !== word.Lately || this.countOfLastAhead(),
      DEF: () => {
        this.OR2([
          { ALT: () => this.SUBRULE(this.inARow, { LABEL: "before" }) },
          { ALT: () => this.SUBRULE(this.timesOfLast, { LABEL: "beforeAny" }) },
        ]);
        // 连续2期为不合格
        this.OPTION3(() => this.CONSUME(word.Is));
      },
    });
    this.SUBRULE(this.sum);
    // 等级 连续2期 为 不合格
    this.OPTION4({
      GATE: () => [3, 4].some((ahead) => tokenMatcher(this.LA(ahead), t.Comparison)),
      DEF: () => this.SUBRULE3(this.inARow, { LABEL: "amid" }),
    });
    this.MANY2(() => {
      this.CONSUME(t.Comparison);
      this.SUBRULE2(this.sum);
    });
    this.OPTION2({
      GATE: () => this.LA(1).tokenType !== word.In || this.second(word.AnyOf),
      DEF: () => {
        this.OR([
          { ALT: () => this.SUBRULE(this.forInARow) },
          { ALT: () => this.SUBRULE2(this.inARow, { LABEL: "after" }) },
          { ALT: () => this.SUBRULE(this.anyOfLast) },
        ]);
      },
    });
  });

  // 连续2期
  readonly inARow = this.RULE("inARow", () => {
    this.CONSUME(word.InARow);
    this.SUBRULE(this.periodCount);
  });

  // for 2 periods in a row
  readonly forInARow = this.RULE("forInARow", () => {
    this.CONSUME(word.For);
    this.SUBRULE(this.periodCount);
    this.CONSUME(word.InARow);
  });

  // in any 3 of 5 periods · 近5期中3期
  readonly anyOfLast = this.RULE("anyOfLast", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.In);
          this.CONSUME(word.AnyOf);
          this.CONSUME(t.NumberLiteral, { LABEL: "times" });
          this.CONSUME(word.Of);
          this.SUBRULE(this.periodCount);
        },
      },
      { ALT: () => this.SUBRULE(this.timesOfLast) },
    ]);
  });

  // 近5期中3期 · 近12个月中3个月
  readonly timesOfLast = this.RULE("timesOfLast", () => {
    this.CONSUME(word.Lately);
    this.SUBRULE(this.periodCount, { LABEL: "count" });
    this.CONSUME(word.Inside);
    this.SUBRULE2(this.periodCount, { LABEL: "times" });
  });

  /** 近5期中3期 is of a condition, 近5期 平均(总分) a figure. */
  private countOfLastAhead(): boolean {
    return [3, 4].some((ahead) => this.LA(ahead).tokenType === word.Inside);
  }

  readonly periodCount = this.RULE("periodCount", () => {
    this.CONSUME(t.NumberLiteral);
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(word.Periods) }, { ALT: () => this.CONSUME(t.Period) }, { ALT: () => this.CONSUME(t.Unit) }]);
    });
  });

  readonly sum = this.RULE("sum", () => {
    this.SUBRULE(this.product);
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(t.Plus, { LABEL: "operator" }) },
        { ALT: () => this.CONSUME(t.Minus, { LABEL: "operator" }) },
        { ALT: () => this.CONSUME(t.Negative, { LABEL: "operator" }) },
      ]);
      this.SUBRULE2(this.product);
    });
  });

  // 30% of excess is a product too
  readonly product = this.RULE("product", () => {
    this.SUBRULE(this.signed);
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(t.Times, { LABEL: "operator" }) },
        { ALT: () => this.CONSUME(t.Divide, { LABEL: "operator" }) },
        { ALT: () => this.CONSUME(word.Of, { LABEL: "operator" }) },
      ]);
      this.SUBRULE2(this.signed);
    });
  });

  // -previous(history.balance) if missing 0
  readonly signed = this.RULE("signed", () => {
    this.MANY(() =>
      this.OR([{ ALT: () => this.CONSUME(t.Minus, { LABEL: "minus" }) }, { ALT: () => this.CONSUME(t.Negative, { LABEL: "minus" }) }]),
    );
    this.SUBRULE(this.operand);
    this.OPTION(() => {
      this.CONSUME(t.Power);
      this.SUBRULE2(this.operand, { LABEL: "exponent" });
    });
    this.OPTION2({
      // Before a word it is a clause of its own: if missing zero.
      GATE: () => this.second(t.NumberLiteral, t.Percentage, t.Ratio, word.Target, word.Weight, word.Base),
      DEF: () => {
        this.CONSUME(word.IfMissing);
        this.SUBRULE(this.figure);
      },
    });
  });

  readonly operand = this.RULE("operand", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.figure) },
      { ALT: () => this.CONSUME(t.DateLiteral) },
      { ALT: () => this.CONSUME(t.Text) },
      { ALT: () => this.SUBRULE(this.choice) },
      { ALT: () => this.SUBRULE(this.lately) },
      {
        ALT: () => {
          this.SUBRULE(this.reference);
          this.OPTION(() => this.SUBRULE(this.ofTheLast));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Open);
          this.SUBRULE(this.expression);
          this.CONSUME(t.Close);
        },
      },
    ]);
  });

  // average(total) of the last 3 periods, this one being the last; of the previous 3, without it
  readonly ofTheLast = this.RULE("ofTheLast", () => {
    this.OR([{ ALT: () => this.CONSUME(word.OfTheLast) }, { ALT: () => this.CONSUME(word.OfThePrevious) }]);
    this.SUBRULE(this.periodCount);
  });

  // 近3期 平均(总分) · 前3期 平均(总分)
  readonly lately = this.RULE("lately", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Lately) }, { ALT: () => this.CONSUME(word.Top) }]);
    this.SUBRULE(this.periodCount);
    this.SUBRULE(this.reference);
  });

  // if a > b then a else b
  readonly choice = this.RULE("choice", () => {
    this.CONSUME(word.If);
    this.SUBRULE(this.expression, { LABEL: "condition" });
    this.CONSUME(word.Then);
    this.SUBRULE2(this.expression, { LABEL: "then" });
    this.CONSUME(word.Else);
    this.SUBRULE3(this.expression, { LABEL: "otherwise" });
  });

  // crm.amount, target, attainment(revenue), sum(crm.amount where crm.type = "new")
  readonly reference = this.RULE("reference", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Name, { LABEL: "head" }) },
      { ALT: () => this.CONSUME(t.Noun, { LABEL: "head" }) },
      { ALT: () => this.CONSUME(word.Floor, { LABEL: "head" }) },
      { ALT: () => this.CONSUME(word.Round, { LABEL: "head" }) },
    ]);
    this.MANY(() => {
      this.CONSUME(t.Dot);
      this.CONSUME2(t.Name, { LABEL: "part" });
    });
    this.OPTION(() => this.SUBRULE(this.callArguments));
  });

  readonly callArguments = this.RULE("callArguments", () => {
    this.CONSUME(t.Open);
    this.OPTION(() =>
      this.OR([
        { GATE: () => this.LA(-1).tokenType === word.Headcount, ALT: () => this.SUBRULE(this.group), IGNORE_AMBIGUITIES: true },
        { ALT: () => this.SUBRULE(this.callValues) },
      ]),
    );
    this.CONSUME(t.Close);
  });

  // crm.amount where crm.type = "new" · total in team, ties by revenue · a, b
  readonly callValues = this.RULE("callValues", () => {
    this.SUBRULE(this.expression, { LABEL: "argument" });
    this.OPTION(() => {
      this.CONSUME(word.Where);
      this.SUBRULE2(this.expression, { LABEL: "condition" });
    });
    this.OPTION2(() => this.SUBRULE(this.inGroup));
    this.MANY(() => {
      this.CONSUME(t.Comma);
      this.OR([
        {
          ALT: () => {
            this.CONSUME(word.Ties);
            this.CONSUME(word.By);
            this.SUBRULE3(this.expression, { LABEL: "ties" });
          },
        },
        { ALT: () => this.SUBRULE4(this.expression, { LABEL: "argument" }) },
      ]);
    });
  });

  // in team · 在 团队 内 · 在 "单位" 中
  readonly inGroup = this.RULE("inGroup", () => {
    this.OR([{ ALT: () => this.CONSUME(word.In) }, { ALT: () => this.CONSUME(word.At) }]);
    this.SUBRULE(this.group);
    this.OPTION(() => this.CONSUME(word.Inside));
  });

  readonly group = this.RULE("group", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Name) }, { ALT: () => this.CONSUME(t.Text) }, { ALT: () => this.CONSUME(t.Period) }]);
  });
}
