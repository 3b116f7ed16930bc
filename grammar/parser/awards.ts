import { EOF, tokenMatcher } from "chevrotain";
import * as t from "../tokens.ts";
import { SlopeParser } from "./slopes.ts";

const { word } = t;

const endOfFormula = [EOF, t.Separator, t.StatementEnd, t.Pipe, t.Open, word.When, word.At, t.Bound];

/** Awards: a result at a place. English says the result first, Chinese the place;
 * both orders are open to both. */
export class AwardParser extends SlopeParser {
  // tiers and rows on one line: 5% up to 2,000 | 10% up to 5,000
  readonly awards = this.RULE("awards", () => {
    this.SUBRULE(this.award);
    this.MANY(() => {
      this.CONSUME(t.Pipe);
      this.SUBRULE2(this.award);
    });
  });

  readonly award = this.RULE("award", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.figureFirst) },
      { ALT: () => this.SUBRULE(this.boundFirst) },
      { ALT: () => this.SUBRULE(this.wordFirst) },
      { ALT: () => this.SUBRULE(this.placeFirst) },
      { ALT: () => this.SUBRULE(this.slopeFirst) },
      { ALT: () => this.SUBRULE(this.formulaFirst) },
      { ALT: () => this.SUBRULE(this.exactShare) },
      { ALT: () => this.SUBRULE(this.nameFirst) },
    ]);
    this.OPTION(() => {
      this.OR2([{ ALT: () => this.CONSUME(word.When) }, { ALT: () => this.CONSUME(word.If) }]);
      this.SUBRULE(this.expression, { LABEL: "condition" });
    });
  });

  // 40 at 100% · +0.5 per 1% over · 100%得40分 · 95%及以上得20分 · 80至89分：甲等 · 5 "over 95%"
  readonly figureFirst = this.RULE("figureFirst", () => {
    this.OPTION(() => this.CONSUME(t.Sign));
    this.SUBRULE(this.figure);
    this.OPTION2(() => {
      this.OR([
        {
          ALT: () => {
            this.SUBRULE(this.rangeEnd);
            this.SUBRULE(this.gives, { LABEL: "rangeGives" });
          },
        },
        {
          ALT: () => {
            this.SUBRULE(this.edge);
            this.OPTION4(() => this.SUBRULE2(this.rangeEnd, { LABEL: "edgeEnd" }));
            this.SUBRULE2(this.gives, { LABEL: "edgeGives" });
          },
        },
        { ALT: () => this.SUBRULE(this.says) },
        { ALT: () => this.SUBRULE(this.enclosed) },
        { ALT: () => this.SUBRULE(this.place) },
        { ALT: () => this.SUBRULE(this.slope, { ARGS: [true] }) },
        { ALT: () => this.CONSUME(t.Text, { LABEL: "anchorText" }) },
        {
          ALT: () => {
            this.SUBRULE(this.excessShare);
            this.OPTION3(() => this.SUBRULE2(this.place));
          },
        },
      ]);
    });
  });

  // from 95% · ≥90：5分 · 低于目标不得分 · 超过120%每超1%加1分 · 不低于-10分 · at most 10% of team in excellent
  readonly boundFirst = this.RULE("boundFirst", () => {
    this.SUBRULE(this.boundedPlace);
    this.OPTION(() => {
      this.CONSUME(word.Of);
      this.SUBRULE(this.group);
    });
    this.OPTION2(() => {
      this.CONSUME(word.In);
      this.SUBRULE(this.names, { LABEL: "members" });
    });
    this.SUBRULE(this.gives);
  });

  // after a figure: ≤合格率<98%得10分
  readonly enclosed = this.RULE("enclosed", () => {
    this.CONSUME(t.Bound, { LABEL: "lower" });
    this.OR([{ ALT: () => this.CONSUME(t.Name) }, { ALT: () => this.CONSUME(word.Attainment) }, { ALT: () => this.CONSUME(word.Measure) }]);
    this.CONSUME2(t.Bound, { LABEL: "upper" });
    this.SUBRULE(this.value);
    this.SUBRULE(this.gives);
  });

  // full at 100% · none under 60% · 得满分
  readonly wordFirst = this.RULE("wordFirst", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.says) },
      { ALT: () => this.SUBRULE(this.full) },
      { ALT: () => this.CONSUME(word.None) },
      { ALT: () => this.CONSUME(word.Zero) },
    ]);
    this.OPTION(() => this.SUBRULE(this.place));
  });

  // 其余得0分 · otherwise 0 · 第一名：200元 · 介于95%和105%得满分
  readonly placeFirst = this.RULE("placeFirst", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Otherwise) },
      { ALT: () => this.CONSUME(word.Beyond) },
      { ALT: () => this.SUBRULE(this.rankPlace) },
      { ALT: () => this.SUBRULE(this.betweenPlace) },
      { ALT: () => this.SUBRULE(this.countedPlace) },
    ]);
    this.SUBRULE(this.gives);
  });

  // 每超1%加0.5分 · 每发现一处不符合扣1分
  readonly slopeFirst = this.RULE("slopeFirst", () => {
    this.SUBRULE(this.slope);
  });

  // (weight * attainment) from 80%
  readonly formulaFirst = this.RULE("formulaFirst", () => {
    this.SUBRULE(this.enclosedFormula);
    this.OPTION(() => this.SUBRULE(this.place));
  });

  readonly enclosedFormula = this.RULE("enclosedFormula", () => {
    this.CONSUME(t.Open);
    this.SUBRULE(this.expression);
    this.CONSUME(t.Close);
  });

  // excellent "优秀" from 90 · excellent 120% · 持证率≥90%得满分 · manager 60%
  readonly nameFirst = this.RULE("nameFirst", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Name, { LABEL: "leading" }) }, { ALT: () => this.CONSUME(t.Text, { LABEL: "leading" }) }]);
    this.OPTION(() => this.CONSUME2(t.Text, { LABEL: "label" }));
    this.MANY(() => {
      this.CONSUME(t.Enumerate);
      this.CONSUME2(t.Name, { LABEL: "leading" });
    });
    this.OPTION2(() => {
      this.OR2([
        { ALT: () => this.SUBRULE(this.figureFirst) },
        {
          GATE: () => this.second(word.Of) || this.LA(1).tokenType === word.Exactly,
          ALT: () => this.SUBRULE(this.shareFirst),
          IGNORE_AMBIGUITIES: true,
        },
        { ALT: () => this.SUBRULE(this.membersShare) },
        { ALT: () => this.SUBRULE(this.boundFirst) },
        { ALT: () => this.SUBRULE(this.wordFirst) },
        { ALT: () => this.SUBRULE(this.placeFirst) },
        { ALT: () => this.SUBRULE(this.slopeFirst) },
        { ALT: () => this.SUBRULE(this.formulaFirst) },
      ]);
    });
  });

  // excellent 最多占团队的10%
  readonly shareFirst = this.RULE("shareFirst", () => {
    this.SUBRULE(this.shareWord);
    this.OPTION(() => {
      this.CONSUME(word.Of);
      this.SUBRULE(this.group);
      this.OPTION2(() => this.CONSUME(word.Whose));
    });
    this.SUBRULE(this.figure);
    this.OPTION3(() => {
      this.CONSUME2(word.Of);
      this.SUBRULE2(this.group);
    });
  });

  // after a group's name: 中 excellent、good 最多10%
  readonly membersShare = this.RULE("membersShare", () => {
    this.CONSUME(word.Inside);
    this.SUBRULE(this.placeNames);
    this.SUBRULE(this.shareWord);
    this.SUBRULE(this.figure);
  });

  // exactly 10% of team in good
  readonly exactShare = this.RULE("exactShare", () => {
    this.CONSUME(word.Exactly);
    this.SUBRULE(this.figure);
    this.OPTION(() => {
      this.CONSUME(word.Of);
      this.SUBRULE(this.group);
    });
    this.CONSUME(word.In);
    this.SUBRULE(this.placeNames);
  });

  readonly shareWord = this.RULE("shareWord", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.AtMost) },
      { ALT: () => this.CONSUME(word.AtLeast) },
      { ALT: () => this.CONSUME(word.Exactly) },
    ]);
  });

  // what stands after a place: 得40分 · ：甲等 · 120% · 每超1%加1分 · ：每次扣2分 · nothing yet
  readonly gives = this.RULE("gives", () => {
    this.OPTION(() => this.CONSUME(word.PartOf));
    this.OPTION2(() => {
      this.OR([
        {
          ALT: () => {
            this.OPTION3(() => this.CONSUME(t.Mark));
            this.SUBRULE(this.slope);
          },
        },
        { ALT: () => this.SUBRULE(this.says) },
        { ALT: () => this.SUBRULE(this.result) },
      ]);
    });
  });

  // 得40分 · ：100% · 为0 · 得权重×完成率
  readonly says = this.RULE("says", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Earn) }, { ALT: () => this.CONSUME(word.Is) }, { ALT: () => this.CONSUME(t.Mark) }]);
    this.OR2([
      { GATE: () => this.formulaAhead(), ALT: () => this.SUBRULE(this.sum), IGNORE_AMBIGUITIES: true },
      { ALT: () => this.SUBRULE(this.result) },
    ]);
  });

  // 5分 · 满分 · 5000元+超额部分30% · (权重×完成率)
  readonly result = this.RULE("result", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.enclosedFormula) },
      { ALT: () => this.SUBRULE(this.wordResult) },
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(t.Sign));
          this.SUBRULE(this.figure);
          this.OPTION2(() => this.SUBRULE(this.excessShare));
        },
      },
      { ALT: () => this.CONSUME(t.Name) },
    ]);
  });

  /** A value that the rule may use, or a figure times something. */
  private formulaAhead(): boolean {
    // 目标的80% is a figure.
    if (tokenMatcher(this.LA(1), t.Noun) && !this.second(word.Whose)) return true;
    for (let ahead = 1; ; ahead += 1) {
      const token = this.LA(ahead);
      const isRate = tokenMatcher(this.LA(ahead + 1), t.Period);
      if (token.tokenType === t.Times || (token.tokenType === t.Divide && !isRate)) return true;
      if (endOfFormula.some((type) => tokenMatcher(token, type))) return false;
    }
  }

  readonly wordResult = this.RULE("wordResult", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.full) },
      { ALT: () => this.CONSUME(word.None) },
      { ALT: () => this.CONSUME(word.Zero) },
      { ALT: () => this.CONSUME(word.Proportional) },
      { ALT: () => this.CONSUME(word.ProRata) },
    ]);
  });

  // full · 满分 · full - 2 · 满分-2分
  readonly full = this.RULE("full", () => {
    this.CONSUME(word.Full);
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Minus) }, { ALT: () => this.CONSUME(t.Negative) }]);
      this.SUBRULE(this.figure, { LABEL: "less" });
    });
  });

  // 5,000 + 30% of excess · 5000元+超额部分30%
  readonly excessShare = this.RULE("excessShare", () => {
    this.CONSUME(t.Plus);
    this.OR([
      {
        ALT: () => {
          this.SUBRULE(this.figure);
          this.OPTION(() => this.CONSUME(word.Of));
          this.CONSUME(word.Excess);
        },
      },
      {
        ALT: () => {
          this.CONSUME2(word.Excess);
          this.OPTION2(() => this.CONSUME(word.Whose));
          this.SUBRULE2(this.figure);
        },
      },
    ]);
  });
}
