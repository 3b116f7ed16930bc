import { CstParser, type IParserConfig, type TokenType, type TokenVocabulary, tokenMatcher } from "chevrotain";
import * as t from "../tokens.ts";

const { word } = t;

/** Figures and expressions: the rules that every clause is built on. */
export class ExpressionParser extends CstParser {
  constructor(vocabulary: TokenVocabulary, config: IParserConfig) {
    super(vocabulary, config);
  }

  /** Whether the token after the next is of one of these types: an option's first word alone does not decide. */
  protected second(...types: readonly TokenType[]): boolean {
    return types.some((type) => tokenMatcher(this.LA(2), type));
  }

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

  // 5, 480 万元, 96%, 1:4.2, 20 per month, 50元/月, 5% of target, 权重的10%, 5 in the period
  readonly figure = this.RULE("figure", () => {
    this.OPTION(() => {
      this.SUBRULE(this.proportionBase, { LABEL: "whole" });
      this.CONSUME(word.Whose);
    });
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.NumberLiteral, { LABEL: "number" });
          this.OPTION2(() => this.SUBRULE(this.unit));
        },
      },
      { ALT: () => this.CONSUME(t.Percentage, { LABEL: "number" }) },
      { ALT: () => this.CONSUME(t.Ratio, { LABEL: "number" }) },
    ]);
    this.OPTION3(() => this.CONSUME(word.InThePeriod));
    this.OPTION4({
      GATE: () => this.second(t.Period),
      DEF: () => {
        this.OR2([{ ALT: () => this.CONSUME(word.Per) }, { ALT: () => this.CONSUME(t.Divide) }]);
        this.CONSUME(t.Period, { LABEL: "per" });
      },
    });
    this.OPTION5({
      GATE: () => this.second(word.Target, word.Weight, word.Base),
      DEF: () => {
        this.CONSUME(word.Of);
        this.SUBRULE2(this.proportionBase, { LABEL: "whole" });
      },
    });
  });

  readonly proportionBase = this.RULE("proportionBase", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Target) }, { ALT: () => this.CONSUME(word.Weight) }, { ALT: () => this.CONSUME(word.Base) }]);
  });

  readonly unit = this.RULE("unit", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Unit) }, { ALT: () => this.CONSUME(t.Period) }, { ALT: () => this.CONSUME(t.Name) }]);
  });

  // a figure, a date, or the target itself; with its sign
  readonly value = this.RULE("value", () => {
    this.OR([
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(t.Sign));
          this.SUBRULE(this.figure);
        },
      },
      { ALT: () => this.CONSUME(t.DateLiteral) },
      { ALT: () => this.CONSUME(word.Target) },
    ]);
  });

  // excellent | good, 自评、上级
  readonly names = this.RULE("names", () => {
    this.SUBRULE(this.name);
    this.MANY(() => {
      this.SUBRULE(this.joiner);
      this.SUBRULE2(this.name);
    });
  });

  readonly name = this.RULE("name", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Name) },
      { ALT: () => this.CONSUME(t.Text) },
      { ALT: () => this.CONSUME(t.Noun) },
      { ALT: () => this.CONSUME(t.Period) },
    ]);
  });

  readonly texts = this.RULE("texts", () => {
    this.CONSUME(t.Text);
    this.MANY(() => {
      this.SUBRULE(this.joiner);
      this.CONSUME2(t.Text);
    });
  });

  // between the elements of one clause
  readonly joiner = this.RULE("joiner", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Pipe) }, { ALT: () => this.CONSUME(t.Enumerate) }, { ALT: () => this.CONSUME(t.Comma) }]);
  });

  // between the ends of a range: 60 to 70, 80-89, 60%~70%
  readonly rangeSign = this.RULE("rangeSign", () => {
    this.OR([{ ALT: () => this.CONSUME(word.To) }, { ALT: () => this.CONSUME(t.Tilde) }, { ALT: () => this.CONSUME(t.Minus) }]);
  });
}
