import * as t from "../tokens.ts";
import { AwardParser } from "./awards.ts";

const { word } = t;

/** The clauses that a keyword leads, in the order of `src/ast/nodes.ts`. */
export class ClauseParser extends AwardParser {
  readonly clause = this.RULE("clause", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.modifier) },
      { ALT: () => this.SUBRULE(this.proportional) },
      { ALT: () => this.CONSUME(word.Curve) },
      { ALT: () => this.CONSUME(word.FlatBeyond) },
      { ALT: () => this.SUBRULE(this.rated) },
      { ALT: () => this.SUBRULE(this.matrix) },
      { ALT: () => this.SUBRULE(this.matrixRow) },
      { ALT: () => this.SUBRULE(this.tiers) },
      { ALT: () => this.SUBRULE(this.forEach) },
      { ALT: () => this.SUBRULE(this.combine) },
      { ALT: () => this.SUBRULE(this.by) },
      { ALT: () => this.SUBRULE(this.reading) },
      { ALT: () => this.SUBRULE(this.version) },
      { ALT: () => this.SUBRULE(this.effective) },
      { ALT: () => this.SUBRULE(this.appliesTo) },
      { ALT: () => this.SUBRULE(this.cycle) },
      { ALT: () => this.SUBRULE(this.steps) },
      { ALT: () => this.SUBRULE(this.extendsScheme) },
      { ALT: () => this.SUBRULE(this.without) },
      { ALT: () => this.CONSUME(word.MeanOfMembers) },
      { ALT: () => this.SUBRULE(this.onChange) },
      { ALT: () => this.CONSUME(word.ToDate) },
      { ALT: () => this.SUBRULE(this.when) },
      { ALT: () => this.SUBRULE(this.definition) },
      { ALT: () => this.SUBRULE(this.ties) },
      { ALT: () => this.SUBRULE(this.sharedBy) },
      { ALT: () => this.SUBRULE(this.awards) },
    ]);
  });

  // led by a word of its own, so that no comma is needed before it: 权重40封顶100
  readonly modifier = this.RULE("modifier", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.measure) },
      { ALT: () => this.SUBRULE(this.target) },
      { ALT: () => this.SUBRULE(this.points) },
      { ALT: () => this.SUBRULE(this.passLine) },
      { ALT: () => this.SUBRULE(this.weight) },
      { ALT: () => this.SUBRULE(this.cap) },
      { ALT: () => this.CONSUME(word.NoCap) },
      { ALT: () => this.SUBRULE(this.floor) },
      { ALT: () => this.CONSUME(word.NoFloor) },
      { ALT: () => this.CONSUME(word.DownToZero) },
      { ALT: () => this.CONSUME(word.AndSoOn) },
      { ALT: () => this.SUBRULE(this.attainmentCap) },
      { ALT: () => this.SUBRULE(this.round) },
      { ALT: () => this.SUBRULE(this.stepsOf) },
      { ALT: () => this.SUBRULE(this.markedOutOf) },
      { ALT: () => this.SUBRULE(this.outOf) },
      { ALT: () => this.SUBRULE(this.policy) },
      { ALT: () => this.CONSUME(word.Extra) },
      { ALT: () => this.SUBRULE(this.extras) },
      { ALT: () => this.SUBRULE(this.accept) },
      { ALT: () => this.CONSUME(word.MayDecline) },
      { ALT: () => this.SUBRULE(this.visibleTo) },
      { ALT: () => this.SUBRULE(this.of) },
      { ALT: () => this.SUBRULE(this.gradesOf) },
      { ALT: () => this.SUBRULE(this.remainder) },
      { ALT: () => this.SUBRULE(this.fromFile) },
    ]);
  });

  // ── shapes ──

  // proportional inverse · proportional from baseline 80%
  readonly proportional = this.RULE("proportional", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Proportional) }, { ALT: () => this.CONSUME(word.ProRata) }]);
    this.OPTION(() => {
      this.OR2([
        { ALT: () => this.CONSUME(word.Inverse) },
        { ALT: () => this.CONSUME(word.Mirrored) },
        {
          ALT: () => {
            this.CONSUME(word.Baseline);
            this.SUBRULE(this.value, { LABEL: "baseline" });
          },
        },
        { ALT: () => this.SUBRULE(this.place) },
      ]);
    });
  });

  // rated 1 to 5 step 0.5 by self 20% | manager 60% at least 3 trim 1
  readonly rated = this.RULE("rated", () => {
    this.CONSUME(word.Rating);
    this.OPTION(() => this.SUBRULE(this.scale));
    this.OPTION2(() => {
      this.CONSUME(word.By);
      this.SUBRULE(this.rater);
      this.MANY(() => {
        this.SUBRULE(this.joiner);
        this.SUBRULE2(this.rater);
      });
    });
    this.MANY2(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(word.AtLeast);
            this.SUBRULE(this.figure, { LABEL: "atLeast" });
          },
        },
        {
          ALT: () => {
            this.CONSUME(word.Trim);
            this.SUBRULE2(this.figure, { LABEL: "trim" });
          },
        },
      ]);
    });
  });

  readonly scale = this.RULE("scale", () => {
    this.SUBRULE(this.figure, { LABEL: "from" });
    this.SUBRULE(this.rangeSign);
    this.SUBRULE2(this.figure, { LABEL: "to" });
    this.OPTION(() => {
      this.CONSUME(word.StepsOf);
      this.SUBRULE3(this.figure, { LABEL: "step" });
    });
  });

  readonly rater = this.RULE("rater", () => {
    this.CONSUME(t.Name);
    this.OPTION(() => this.SUBRULE(this.figure));
  });

  readonly matrix = this.RULE("matrix", () => {
    this.CONSUME(word.Matrix);
    this.SUBRULE(this.expression, { LABEL: "rows" });
    this.CONSUME(word.By);
    this.SUBRULE2(this.expression, { LABEL: "columns" });
    this.OPTION(() => {
      this.CONSUME(word.From);
      this.CONSUME(t.Name, { LABEL: "table" });
    });
  });

  // | 100%以上 | 1.5 | 1.45 |
  readonly matrixRow = this.RULE("matrixRow", () => {
    this.CONSUME(t.Pipe);
    this.SUBRULE(this.cell);
    this.MANY(() => {
      this.CONSUME2(t.Pipe);
      this.SUBRULE2(this.cell);
    });
  });

  readonly cell = this.RULE("cell", () => {
    this.OPTION(() => this.SUBRULE(this.award));
  });

  readonly tiers = this.RULE("tiers", () => {
    this.CONSUME(word.Tiers);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(word.Marginal) }, { ALT: () => this.CONSUME(word.Whole) }]));
    this.OPTION2(() => this.SUBRULE(this.of));
    this.OPTION3(() => {
      this.CONSUME(word.By);
      this.SUBRULE(this.expression, { LABEL: "by" });
    });
    this.OPTION4(() => this.SUBRULE(this.awards));
  });

  readonly forEach = this.RULE("forEach", () => {
    this.CONSUME(word.ForEach);
    this.SUBRULE(this.expression, { LABEL: "rows" });
    this.OPTION(() => {
      this.CONSUME(word.Where);
      this.SUBRULE2(this.expression, { LABEL: "condition" });
    });
  });

  // what becomes of the rows of for each
  readonly combine = this.RULE("combine", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Sum) },
      { ALT: () => this.CONSUME(word.Average) },
      { ALT: () => this.CONSUME(word.Best) },
      { ALT: () => this.CONSUME(word.Worst) },
    ]);
  });

  readonly points = this.RULE("points", () => {
    this.CONSUME(word.Points);
    this.SUBRULE(this.expression);
  });

  readonly by = this.RULE("by", () => {
    this.CONSUME(word.By);
    this.OR([{ ALT: () => this.CONSUME(word.Measure) }, { ALT: () => this.CONSUME(word.Attainment) }]);
  });

  // 完成值每超过目标值3%，加1分 · 完成率≥90%得满分: the rule says itself what it reads
  readonly reading = this.RULE("reading", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.Measure);
          this.OR2([{ ALT: () => this.SUBRULE(this.boundFirst) }, { ALT: () => this.SUBRULE(this.slopeFirst) }]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.Attainment);
          this.OR3([
            { ALT: () => this.SUBRULE2(this.boundFirst) },
            { ALT: () => this.SUBRULE2(this.slopeFirst) },
            { ALT: () => this.SUBRULE(this.figureFirst) },
          ]);
        },
      },
    ]);
  });

  // ── what is measured ──

  readonly measure = this.RULE("measure", () => {
    this.CONSUME(word.Measure);
    this.SUBRULE(this.expression);
  });

  // target from targets · target 20 per month · 目标年度12个 · 目标月均20家 · target stretch 600 · 目标得满分
  readonly target = this.RULE("target", () => {
    this.CONSUME(word.Target);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(t.Mark) }, { ALT: () => this.CONSUME(word.Is) }]));
    this.OR2([
      {
        ALT: () => {
          this.CONSUME(word.From);
          this.CONSUME(word.TargetsList);
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
        },
      },
      {
        ALT: () => {
          this.OR3([{ ALT: () => this.CONSUME(t.Name, { LABEL: "which" }) }, { ALT: () => this.CONSUME(word.Base, { LABEL: "which" }) }]);
          this.SUBRULE2(this.figure);
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

  readonly passLine = this.RULE("passLine", () => {
    this.CONSUME(word.PassLine);
    this.SUBRULE(this.figure);
  });

  // ── modifiers ──

  readonly weight = this.RULE("weight", () => {
    this.CONSUME(word.Weight);
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
          this.OPTION4(() => this.CONSUME(word.Places));
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
          this.CONSUME(t.Name);
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.By);
          this.CONSUME2(t.Name);
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

  // ── schemes ──

  readonly version = this.RULE("version", () => {
    this.CONSUME(word.Version);
    this.OR([{ ALT: () => this.CONSUME(t.Text) }, { ALT: () => this.CONSUME(t.NumberLiteral) }, { ALT: () => this.CONSUME(t.Name) }]);
  });

  readonly effective = this.RULE("effective", () => {
    this.CONSUME(word.Effective);
    this.OPTION(() => this.CONSUME(word.From));
    this.CONSUME(t.DateLiteral, { LABEL: "from" });
    this.OPTION2(() => {
      this.SUBRULE(this.rangeSign);
      this.CONSUME2(t.DateLiteral, { LABEL: "to" });
    });
  });

  // applies to role "a" | "b" · applies to everyone · applies to when tenure(people.joined) > 1
  readonly appliesTo = this.RULE("appliesTo", () => {
    this.CONSUME(word.AppliesTo);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.When);
          this.SUBRULE(this.expression, { LABEL: "condition" });
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Name, { LABEL: "column" });
          this.OPTION(() => this.SUBRULE(this.texts));
        },
      },
    ]);
  });

  readonly cycle = this.RULE("cycle", () => {
    this.CONSUME(word.Cycle);
    this.OR([{ ALT: () => this.CONSUME(t.Period) }, { ALT: () => this.CONSUME(word.Project) }]);
  });

  readonly steps = this.RULE("steps", () => {
    this.CONSUME(word.Steps);
    this.SUBRULE(this.stepping);
  });

  readonly extendsScheme = this.RULE("extendsScheme", () => {
    this.CONSUME(word.Extends);
    this.SUBRULE(this.name);
  });

  readonly without = this.RULE("without", () => {
    this.CONSUME(word.Without);
    this.SUBRULE(this.names);
  });

  // on change split by working days
  readonly onChange = this.RULE("onChange", () => {
    this.CONSUME(word.OnChange);
    this.OR([{ ALT: () => this.CONSUME(word.CalendarDays) }, { ALT: () => this.CONSUME(word.WorkingDays) }]);
  });

  // ── pay, outcomes, groups ──

  // of people.bonus_base · 基数 people.bonus_base
  readonly of = this.RULE("of", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Of) }, { ALT: () => this.CONSUME(word.Base) }]);
    this.SUBRULE(this.expression);
  });

  readonly gradesOf = this.RULE("gradesOf", () => {
    this.CONSUME(word.Grade);
    this.SUBRULE(this.name);
  });

  // when CONDITION · when CONDITION then total 0 · 当 CONDITION 则 得0分
  readonly when = this.RULE("when", () => {
    this.OR([{ ALT: () => this.CONSUME(word.When) }, { ALT: () => this.CONSUME(word.If) }]);
    this.SUBRULE(this.expression, { LABEL: "condition" });
    this.OPTION(() => {
      this.CONSUME(word.Then);
      this.SUBRULE(this.consequence);
    });
  });

  readonly consequence = this.RULE("consequence", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.Total);
          this.OPTION(() => this.CONSUME(word.Is));
          this.SUBRULE(this.figure, { LABEL: "total" });
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.Grade);
          this.OPTION2(() => this.OR2([{ ALT: () => this.CONSUME(word.AtMost) }, { ALT: () => this.CONSUME(word.Cap) }]));
          this.SUBRULE(this.name, { LABEL: "grade" });
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Name, { LABEL: "metric" });
          this.OPTION3(() => this.CONSUME2(word.Is));
          this.SUBRULE2(this.figure, { LABEL: "total" });
        },
      },
      { ALT: () => this.CONSUME(t.Text) },
      {
        ALT: () => {
          this.OPTION4(() => this.CONSUME(word.Earn));
          this.OR3([{ ALT: () => this.SUBRULE(this.wordResult) }, { ALT: () => this.SUBRULE3(this.figure, { LABEL: "points" }) }]);
        },
      },
    ]);
  });

  // = 12 * 8
  readonly definition = this.RULE("definition", () => {
    this.CONSUME(t.Equal);
    this.SUBRULE(this.expression);
  });

  readonly ties = this.RULE("ties", () => {
    this.CONSUME(word.Ties);
    this.OR([
      { ALT: () => this.CONSUME(word.Together) },
      { ALT: () => this.CONSUME(word.Upwards) },
      { ALT: () => this.CONSUME(word.Downwards) },
      {
        ALT: () => {
          this.CONSUME(word.By);
          this.SUBRULE(this.expression);
        },
      },
    ]);
  });

  readonly sharedBy = this.RULE("sharedBy", () => {
    this.CONSUME(word.SharedBy);
    this.SUBRULE(this.expression);
  });

  readonly remainder = this.RULE("remainder", () => {
    this.CONSUME(word.Remainder);
    this.OR([{ ALT: () => this.CONSUME(word.Largest) }, { ALT: () => this.CONSUME(word.First) }, { ALT: () => this.CONSUME(word.Last) }]);
  });

  readonly fromFile = this.RULE("fromFile", () => {
    this.CONSUME(word.From);
    this.CONSUME(t.Text);
  });
}
