import * as t from "../tokens.ts";
import { AwardParser } from "./awards.ts";

const { word } = t;

/** Clauses led by a word of their own, which need no comma before them. */
export class ModifierParser extends AwardParser {
  readonly measure = this.RULE("measure", () => {
    this.CONSUME(word.Measure);
    this.OPTION(() => this.CONSUME(t.Mark));
    this.SUBRULE(this.expression);
  });

  // target from targets revenue by team · target 20 per month · 目标年度12个 · 目标月均20家 · stretch target 600 · 目标得满分
  readonly target = this.RULE("target", () => {
    this.OR5([
      {
        ALT: () => {
          this.CONSUME(word.Target);
          this.OPTION5({
            GATE: () => this.second(t.NumberLiteral, t.Percentage, t.Ratio),
            DEF: () => this.OR3([{ ALT: () => this.CONSUME(word.Base) }, { ALT: () => this.CONSUME(word.StretchTarget) }]),
          });
        },
      },
      { ALT: () => this.CONSUME(word.BaseTarget) },
      { ALT: () => this.CONSUME2(word.StretchTarget) },
    ]);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(t.Mark) }, { ALT: () => this.CONSUME(word.Is) }]));
    this.OR2([
      {
        ALT: () => {
          this.CONSUME(word.From);
          this.CONSUME(word.TargetsList);
          this.OPTION6(() => this.CONSUME(t.Name, { LABEL: "list" }));
          this.OPTION7(() => {
            this.CONSUME(word.By);
            this.CONSUME2(t.Name, { LABEL: "column" });
          });
        },
      },
      {
        ALT: () => {
          this.OR4([{ ALT: () => this.CONSUME(word.MonthlyAverage) }, { ALT: () => this.CONSUME2(t.Period, { LABEL: "per" }) }]);
          this.SUBRULE(this.figure);
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.Earn);
          this.SUBRULE(this.result);
          this.OPTION4(() => {
            this.CONSUME(word.When);
            this.SUBRULE2(this.expression, { LABEL: "condition" });
          });
        },
      },
      {
        ALT: () => {
          this.OPTION2(() => {
            this.CONSUME(word.Per);
            this.CONSUME(t.Period, { LABEL: "per" });
          });
          this.SUBRULE(this.expression);
          this.OPTION3(() => {
            this.CONSUME2(word.Per);
            this.CONSUME3(t.Period, { LABEL: "per" });
          });
        },
      },
    ]);
  });

  readonly points = this.RULE("points", () => {
    this.CONSUME(word.Points);
    this.OPTION(() =>
      this.OR([{ ALT: () => this.CONSUME(t.Mark) }, { ALT: () => this.CONSUME(t.Equal) }, { ALT: () => this.CONSUME(word.Is) }]),
    );
    this.SUBRULE(this.expression);
  });

  readonly passLine = this.RULE("passLine", () => {
    this.CONSUME(word.PassLine);
    this.SUBRULE(this.figure);
  });

  readonly weight = this.RULE("weight", () => {
    this.CONSUME(word.Weight);
    this.OPTION2(() => this.OR([{ ALT: () => this.CONSUME(t.Mark) }, { ALT: () => this.CONSUME(word.Is) }]));
    this.SUBRULE(this.figure);
    this.OPTION(() => {
      this.SUBRULE(this.rangeSign);
      this.SUBRULE2(this.figure, { LABEL: "to" });
    });
  });

  // cap 100 · 最多加6分 (bounds the slope before it)
  readonly cap = this.RULE("cap", () => {
    this.CONSUME(word.Cap);
    this.OPTION(() => this.CONSUME(t.Sign));
    this.SUBRULE(this.figure);
    this.OPTION2(() => {
      this.CONSUME(word.When);
      this.SUBRULE(this.expression, { LABEL: "condition" });
    });
  });

  readonly floor = this.RULE("floor", () => {
    this.CONSUME(word.Floor);
    this.OPTION(() => this.CONSUME(t.Sign));
    this.SUBRULE(this.figure);
  });

  // attainment cap 150% · 完成率封顶150%
  readonly attainmentCap = this.RULE("attainmentCap", () => {
    this.CONSUME(word.Attainment);
    this.CONSUME(word.Cap);
    this.SUBRULE(this.figure);
  });

  // round 2 half even in steps of 0.5 · 四舍五入保留2位小数 · each round 1
  readonly round = this.RULE("round", () => {
    this.OPTION(() => this.CONSUME(word.Each));
    this.OPTION2(() => this.SUBRULE(this.roundingMode));
    this.CONSUME(word.Round);
    this.OR([
      {
        ALT: () => {
          this.OPTION3(() => this.CONSUME(t.Sign));
          this.CONSUME(t.NumberLiteral);
          this.OPTION4(() => this.OR3([{ ALT: () => this.CONSUME(word.Places) }, { ALT: () => this.CONSUME(t.Unit) }]));
        },
      },
      { ALT: () => this.CONSUME(word.Zero) },
    ]);
    this.OPTION5(() => this.SUBRULE2(this.roundingMode));
    this.OPTION6(() => {
      this.CONSUME(word.StepsOf);
      this.SUBRULE(this.figure);
    });
  });

  // after a round before a comma: in steps of 5
  readonly stepsOf = this.RULE("stepsOf", () => {
    this.CONSUME(word.StepsOf);
    this.SUBRULE(this.figure);
  });

  readonly roundingMode = this.RULE("roundingMode", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.HalfUp) },
      { ALT: () => this.CONSUME(word.HalfEven) },
      { ALT: () => this.CONSUME(word.Upwards) },
      { ALT: () => this.CONSUME(word.Downwards) },
    ]);
  });

  // marked out of 100 · 按100分制
  readonly markedOutOf = this.RULE("markedOutOf", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.MarkedOutOf);
          this.CONSUME(t.NumberLiteral);
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.By);
          this.CONSUME2(t.NumberLiteral);
          this.CONSUME(word.MarkScale);
        },
      },
    ]);
  });

  // out of 100 · 满分100
  readonly outOf = this.RULE("outOf", () => {
    this.OR([{ ALT: () => this.CONSUME(word.OutOf) }, { ALT: () => this.CONSUME(word.Full) }]);
    this.SUBRULE(this.figure);
  });

  // if missing average of team · 缺失时 按 team 平均
  readonly policy = this.RULE("policy", () => {
    this.OR([{ ALT: () => this.CONSUME(word.IfMissing) }, { ALT: () => this.CONSUME(word.IfNotApplicable) }]);
    this.OR2([
      { ALT: () => this.CONSUME(word.Block) },
      { ALT: () => this.CONSUME(word.Zero) },
      { ALT: () => this.CONSUME(word.Full) },
      { ALT: () => this.CONSUME(word.Rescale) },
      {
        ALT: () => {
          this.CONSUME(word.Average);
          this.CONSUME(word.Of);
          this.SUBRULE(this.group);
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.By);
          this.SUBRULE2(this.group);
          this.CONSUME2(word.Average);
        },
      },
    ]);
  });

  // extras cap 10 floor -10
  readonly extras = this.RULE("extras", () => {
    this.CONSUME(word.Extras);
    this.AT_LEAST_ONE(() => {
      this.OPTION(() => this.CONSUME(t.Pipe));
      this.OR([{ ALT: () => this.SUBRULE(this.cap) }, { ALT: () => this.SUBRULE(this.floor) }]);
    });
  });

  readonly accept = this.RULE("accept", () => {
    this.CONSUME(word.Accept);
    this.CONSUME(t.FindingCode);
    this.CONSUME(t.Text);
  });

  readonly visibleTo = this.RULE("visibleTo", () => {
    this.CONSUME(word.VisibleTo);
    this.SUBRULE(this.names);
  });

  // of people.bonus_base · 基数 people.bonus_base · of 50,000 元 in team
  readonly of = this.RULE("of", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Of) }, { ALT: () => this.CONSUME(word.Base) }]);
    this.SUBRULE(this.expression);
    this.OPTION(() => this.SUBRULE(this.inGroup));
  });

  // grades standard · grades as in standard
  readonly gradesOf = this.RULE("gradesOf", () => {
    this.CONSUME(word.Grade);
    this.OPTION(() => this.CONSUME(word.AsIn));
    this.SUBRULE(this.name);
  });

  // grades ⏎ as in standard
  readonly asIn = this.RULE("asIn", () => {
    this.CONSUME(word.AsIn);
    this.SUBRULE(this.name);
  });

  readonly remainder = this.RULE("remainder", () => {
    this.CONSUME(word.Remainder);
    this.OR([
      { ALT: () => this.CONSUME(word.Largest) },
      { ALT: () => this.CONSUME(word.LargestShare) },
      { ALT: () => this.CONSUME(word.SmallestShare) },
      { ALT: () => this.CONSUME(word.First) },
      { ALT: () => this.CONSUME(word.Last) },
    ]);
  });

  readonly fromFile = this.RULE("fromFile", () => {
    this.CONSUME(word.From);
    this.CONSUME(t.Text);
  });
}
