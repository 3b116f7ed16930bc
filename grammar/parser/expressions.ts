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
    this.OPTION(() => this.SUBRULE(this.inARow, { LABEL: "before" }));
    this.SUBRULE(this.sum);
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
      {
        ALT: () => {
          this.CONSUME(word.Lately);
          this.SUBRULE2(this.periodCount);
          this.CONSUME(word.Inside);
          this.CONSUME2(t.NumberLiteral, { LABEL: "times" });
          this.OPTION(() => this.CONSUME(word.Periods));
        },
      },
    ]);
  });

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

  readonly signed = this.RULE("signed", () => {
    this.MANY(() =>
      this.OR([{ ALT: () => this.CONSUME(t.Minus, { LABEL: "minus" }) }, { ALT: () => this.CONSUME(t.Negative, { LABEL: "minus" }) }]),
    );
    this.SUBRULE(this.operand);
    this.OPTION(() => {
      this.CONSUME(t.Power);
      this.SUBRULE2(this.operand, { LABEL: "exponent" });
    });
  });

  readonly operand = this.RULE("operand", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.figure) },
      { ALT: () => this.CONSUME(t.DateLiteral) },
      { ALT: () => this.CONSUME(t.Text) },
      { ALT: () => this.SUBRULE(this.choice) },
      { ALT: () => this.SUBRULE(this.reference) },
      {
        ALT: () => {
          this.CONSUME(t.Open);
          this.SUBRULE(this.expression);
          this.CONSUME(t.Close);
        },
      },
    ]);
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
    this.OPTION(() => {
      this.SUBRULE(this.expression, { LABEL: "argument" });
      this.OPTION2(() => {
        this.CONSUME(word.Where);
        this.SUBRULE2(this.expression, { LABEL: "condition" });
      });
      this.MANY(() => {
        this.CONSUME(t.Comma);
        this.SUBRULE3(this.expression, { LABEL: "argument" });
      });
    });
    this.CONSUME(t.Close);
  });
}
