import { CstParser, type IParserConfig, type TokenType, type TokenVocabulary, tokenMatcher } from "chevrotain";
import * as t from "../tokens.ts";

const { word } = t;

/** Figures, values, names: what stands in every clause. */
export class FigureParser extends CstParser {
  constructor(vocabulary: TokenVocabulary, config: IParserConfig) {
    super(vocabulary, config);
  }

  /** Whether the token after the next is of one of these types: an option's first word alone does not decide. */
  protected second(...types: readonly TokenType[]): boolean {
    return types.some((type) => tokenMatcher(this.LA(2), type));
  }

  // 5, 480 万元, 10 million CNY, 96%, 1:4.2, 20 per month, 50元/月, 5% of target, 权重的10%, 5 in the period
  readonly figure = this.RULE("figure", () => {
    this.OPTION(() => {
      this.SUBRULE(this.proportionBase, { LABEL: "whole" });
      this.CONSUME(word.Whose);
    });
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.NumberLiteral, { LABEL: "number" });
          this.OPTION2(() => {
            this.SUBRULE(this.unit);
            this.OPTION6(() => this.CONSUME(t.Unit, { LABEL: "scaled" }));
          });
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
