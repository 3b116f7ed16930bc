import * as t from "../tokens.ts";
import { ExpressionParser } from "./expressions.ts";

const { word } = t;

/**
 * Awards and slopes: points at a place, so much per step. English says the
 * points first, Chinese the place; both orders are open to both.
 */
export class AwardParser extends ExpressionParser {
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
      { ALT: () => this.SUBRULE(this.exactShare) },
      { ALT: () => this.SUBRULE(this.nameFirst) },
    ]);
    this.OPTION(() => {
      this.CONSUME(word.When);
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
        { ALT: () => this.SUBRULE(this.place) },
        { ALT: () => this.SUBRULE(this.slope) },
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
      this.CONSUME(t.Name, { LABEL: "group" });
      this.OPTION2(() => {
        this.CONSUME(word.In);
        this.SUBRULE(this.names, { LABEL: "members" });
      });
    });
    this.SUBRULE(this.gives);
  });

  // excellent 最多占团队的10%
  readonly shareFirst = this.RULE("shareFirst", () => {
    this.SUBRULE(this.shareWord);
    this.OPTION(() => {
      this.CONSUME(word.Of);
      this.CONSUME(t.Name, { LABEL: "group" });
      this.OPTION2(() => this.CONSUME(word.Whose));
    });
    this.SUBRULE(this.figure);
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
      this.CONSUME(t.Name, { LABEL: "group" });
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

  // full at 100% · none under 60% · 得满分
  readonly wordFirst = this.RULE("wordFirst", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.says) }, { ALT: () => this.CONSUME(word.Full) }, { ALT: () => this.CONSUME(word.None) }]);
    this.OPTION(() => this.SUBRULE(this.place));
  });

  // 其余得0分 · otherwise 0 · 第一名：200元 · 介于95%和105%得满分
  readonly placeFirst = this.RULE("placeFirst", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Otherwise) },
      { ALT: () => this.CONSUME(word.Beyond) },
      { ALT: () => this.SUBRULE(this.rankPlace) },
      { ALT: () => this.SUBRULE(this.betweenPlace) },
    ]);
    this.SUBRULE(this.gives);
  });

  // 每超1%加0.5分 · 每发现一处不符合扣1分
  readonly slopeFirst = this.RULE("slopeFirst", () => {
    this.SUBRULE(this.slope);
  });

  // excellent "优秀" from 90 · excellent 120% · 持证率≥90%得满分 · manager 60%
  readonly nameFirst = this.RULE("nameFirst", () => {
    this.CONSUME(t.Name);
    this.OPTION(() => this.CONSUME(t.Text, { LABEL: "label" }));
    this.MANY(() => {
      this.CONSUME(t.Enumerate);
      this.CONSUME2(t.Name);
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
      ]);
    });
  });

  // what stands after a place: 得40分 · ：甲等 · 120% · 每超1%加1分 · nothing yet
  readonly gives = this.RULE("gives", () => {
    this.OPTION(() => this.CONSUME(word.PartOf));
    this.OPTION2(() => {
      this.OR([{ ALT: () => this.SUBRULE(this.slope) }, { ALT: () => this.SUBRULE(this.says) }, { ALT: () => this.SUBRULE(this.result) }]);
    });
  });

  // 得40分 · ：100% · 为0
  readonly says = this.RULE("says", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Earn) }, { ALT: () => this.CONSUME(word.Is) }, { ALT: () => this.CONSUME(t.Mark) }]);
    this.SUBRULE(this.result);
  });

  readonly result = this.RULE("result", () => {
    this.OR([
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

  readonly wordResult = this.RULE("wordResult", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Full) },
      { ALT: () => this.CONSUME(word.None) },
      { ALT: () => this.CONSUME(word.Proportional) },
      { ALT: () => this.CONSUME(word.ProRata) },
    ]);
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

  // after a result: at 100% · from 80 to 89 · between 95% and 105% · under · otherwise · at excellent | good
  readonly place = this.RULE("place", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.At);
          this.OR2([
            { ALT: () => this.SUBRULE(this.value) },
            { ALT: () => this.SUBRULE(this.rankPlace) },
            { ALT: () => this.SUBRULE(this.placeNames) },
          ]);
        },
      },
      { ALT: () => this.SUBRULE(this.boundedPlace) },
      { ALT: () => this.SUBRULE(this.betweenPlace) },
      { ALT: () => this.CONSUME(word.Otherwise) },
      { ALT: () => this.CONSUME(word.Beyond) },
    ]);
  });

  readonly placeNames = this.RULE("placeNames", () => {
    this.CONSUME(t.Name);
    this.MANY({
      GATE: () => this.second(t.Name),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(t.Pipe) }, { ALT: () => this.CONSUME(t.Enumerate) }]);
        this.CONSUME2(t.Name);
      },
    });
  });

  // from 95% · from 80 to under 90 · ≥60%<80% · under
  readonly boundedPlace = this.RULE("boundedPlace", () => {
    this.CONSUME(t.Bound);
    this.OPTION(() => {
      this.SUBRULE(this.value);
      this.MANY(() => this.CONSUME(t.Note));
      this.OPTION2(() => this.SUBRULE(this.boundedEnd));
    });
  });

  readonly boundedEnd = this.RULE("boundedEnd", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.rangeEnd) },
      {
        ALT: () => {
          this.OPTION(() => this.OR2([{ ALT: () => this.CONSUME(word.And) }, { ALT: () => this.CONSUME(t.Enumerate) }]));
          this.CONSUME(t.Bound);
          this.SUBRULE(this.value);
          this.MANY(() => this.CONSUME(t.Note));
        },
      },
    ]);
  });

  // to 89 · -89分 · 至100%（不含）之间
  readonly rangeEnd = this.RULE("rangeEnd", () => {
    this.SUBRULE(this.rangeSign);
    this.OPTION(() => this.CONSUME(t.Bound));
    this.SUBRULE(this.value);
    this.OPTION2(() => this.SUBRULE(this.edge));
    this.OPTION3(() => this.CONSUME(word.Within));
  });

  // 及以上 · （含）以上 · or less
  readonly edge = this.RULE("edge", () => {
    this.AT_LEAST_ONE(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Note) }, { ALT: () => this.CONSUME(t.PostBound) }]);
    });
  });

  readonly betweenPlace = this.RULE("betweenPlace", () => {
    this.CONSUME(word.Between);
    this.SUBRULE(this.value);
    this.OR([{ ALT: () => this.CONSUME(word.And) }, { ALT: () => this.SUBRULE(this.rangeSign) }]);
    this.SUBRULE2(this.value);
  });

  // rank 1 to 3 · 第一名 · top 10% · 后10% · last place
  readonly rankPlace = this.RULE("rankPlace", () => {
    this.OR([
      {
        ALT: () => {
          this.OR2([
            { ALT: () => this.CONSUME(word.Rank) },
            { ALT: () => this.CONSUME(word.Top) },
            { ALT: () => this.CONSUME(word.Bottom) },
          ]);
          this.SUBRULE(this.figure);
          this.OPTION(() => {
            this.SUBRULE(this.rangeSign);
            this.OPTION2(() => this.CONSUME2(word.Rank));
            this.SUBRULE2(this.figure);
          });
        },
      },
      { ALT: () => this.CONSUME(word.LastPlace) },
    ]);
  });

  // per started 5% under · 每低不足5%计扣5分 · each · 每出现一次扣2分
  readonly slope = this.RULE("slope", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.perStep) }, { ALT: () => this.SUBRULE(this.eachStep) }]);
    this.OPTION({
      GATE: () => this.LA(1).tokenType !== word.Further || this.second(t.Sign),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(word.Further));
        this.CONSUME(t.Sign);
        this.SUBRULE(this.figure, { LABEL: "points" });
      },
    });
    this.MANY(() => this.SUBRULE(this.slopeTail));
  });

  readonly perStep = this.RULE("perStep", () => {
    this.OPTION9(() => this.CONSUME(word.InThePeriod));
    this.CONSUME(word.Per);
    this.OPTION(() => this.SUBRULE(this.stepping));
    this.OPTION2({ GATE: () => !this.partialAhead(), DEF: () => this.SUBRULE(this.side) });
    this.OPTION3({ GATE: () => !this.second(word.Whose), DEF: () => this.CONSUME(word.Target) });
    this.OPTION4(() => this.CONSUME(word.Within));
    this.OR([
      { ALT: () => this.SUBRULE(this.partialStep) },
      { ALT: () => this.SUBRULE(this.figure, { LABEL: "step" }) },
      { ALT: () => this.CONSUME(t.Unit) },
      { ALT: () => this.CONSUME(t.Period) },
    ]);
    this.OPTION5(() => this.CONSUME(t.Name, { LABEL: "noun" }));
    this.OPTION6(() => this.CONSUME(t.Note));
    this.OPTION7(() => {
      this.SUBRULE2(this.side);
      this.OPTION8(() => this.SUBRULE(this.value, { LABEL: "base" }));
    });
  });

  /** 每不足5%计 is a part of a step; 每不足5% is a side. */
  private partialAhead(): boolean {
    const figure = this.second(t.NumberLiteral, t.Percentage, t.Ratio);
    return this.LA(1).tokenType === word.Under && figure && [3, 4].some((ahead) => this.LA(ahead).tokenType === word.Earn);
  }

  // 不足5%计: a part of a step counts whole
  readonly partialStep = this.RULE("partialStep", () => {
    this.CONSUME(word.Under);
    this.SUBRULE(this.figure);
    this.CONSUME(word.Earn);
  });

  readonly eachStep = this.RULE("eachStep", () => {
    this.CONSUME(word.Each);
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.figure, { LABEL: "step" }) },
        { ALT: () => this.CONSUME(t.Unit) },
        { ALT: () => this.CONSUME(t.Period) },
      ]);
    });
    this.OPTION2(() => this.CONSUME(t.Name, { LABEL: "noun" }));
    this.OPTION3(() => this.CONSUME(t.Note));
  });

  readonly stepping = this.RULE("stepping", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Full) }, { ALT: () => this.CONSUME(word.Started) }, { ALT: () => this.CONSUME(word.ProRata) }]);
  });

  readonly side = this.RULE("side", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Over) },
      { ALT: () => this.CONSUME(t.OverSign) },
      { ALT: () => this.CONSUME(word.Under) },
      { ALT: () => this.CONSUME(t.UnderSign) },
    ]);
  });

  // up to 130% · at most 6 · 最多加6分 · further · pro rata
  readonly slopeTail = this.RULE("slopeTail", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.UpTo);
          this.SUBRULE(this.value, { LABEL: "end" });
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.AtMost);
          this.OPTION(() => this.CONSUME(t.Sign));
          this.SUBRULE(this.figure, { LABEL: "limit" });
        },
      },
      { ALT: () => this.CONSUME(word.Further) },
      { ALT: () => this.CONSUME(word.ProRata) },
    ]);
  });
}
