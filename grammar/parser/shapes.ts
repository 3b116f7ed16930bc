import { tokenMatcher } from "chevrotain";
import * as t from "../tokens.ts";
import { ModifierParser } from "./modifiers.ts";

const { word } = t;

/** The heads of rule shapes; awards and slopes are the rest of them. */
export class ShapeParser extends ModifierParser {
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
    this.SUBRULE(this.sum, { LABEL: "rows" });
    this.CONSUME(word.By);
    this.SUBRULE2(this.sum, { LABEL: "columns" });
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
    this.OPTION5({
      GATE: () => !this.saysPoints(),
      DEF: () => {
        this.CONSUME(word.Per);
        this.OPTION6(() => this.SUBRULE(this.stepping));
        this.SUBRULE(this.figure, { LABEL: "per" });
      },
    });
    this.OPTION4(() => this.SUBRULE(this.awards));
  });

  /** 每1次加1分 is a step of its own; 每1万元 is what all tiers are per. */
  private saysPoints(): boolean {
    for (let ahead = 2; ahead < 7; ahead += 1) {
      const { tokenType } = this.LA(ahead);
      if (tokenType === t.Separator) return false;
      if (tokenMatcher(this.LA(ahead), t.Sign) || tokenType === word.Earn || tokenType === word.Over || tokenType === word.Under)
        return true;
    }
    return false;
  }

  readonly forEach = this.RULE("forEach", () => {
    this.CONSUME(word.ForEach);
    this.SUBRULE(this.expression, { LABEL: "rows" });
    this.OPTION(() => {
      this.CONSUME(word.Where);
      this.SUBRULE2(this.expression, { LABEL: "condition" });
    });
  });

  // what becomes of the rows of for each: sum · best per project · sum per month floor -5
  readonly combine = this.RULE("combine", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Sum) },
      { ALT: () => this.CONSUME(word.Average) },
      { ALT: () => this.CONSUME(word.Best) },
      { ALT: () => this.CONSUME(word.Worst) },
    ]);
    this.OPTION(() => {
      this.CONSUME(word.Per);
      this.SUBRULE(this.alike);
      this.MANY(() => this.SUBRULE(this.alikeBound));
    });
  });

  readonly alike = this.RULE("alike", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Period) },
      {
        ALT: () => {
          this.OR2([
            { ALT: () => this.CONSUME(t.Name, { LABEL: "head" }) },
            { ALT: () => this.CONSUME(t.Text, { LABEL: "head" }) },
            { ALT: () => this.CONSUME(t.Noun, { LABEL: "head" }) },
            { ALT: () => this.CONSUME(t.Unit, { LABEL: "head" }) },
            { ALT: () => this.CONSUME(word.Project, { LABEL: "head" }) },
          ]);
          this.OPTION(() => {
            this.CONSUME(t.Dot);
            this.CONSUME2(t.Name, { LABEL: "part" });
          });
        },
      },
    ]);
  });

  // cap 5 · floor -5 · 最多扣5分
  readonly alikeBound = this.RULE("alikeBound", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Cap) }, { ALT: () => this.CONSUME(word.AtMost) }, { ALT: () => this.CONSUME(word.Floor) }]);
    this.OPTION(() => this.CONSUME(t.Sign));
    this.SUBRULE(this.figure);
  });

  // by total · by attainment(revenue) · by rank(total in team) · 按团队内总分排名
  readonly by = this.RULE("by", () => {
    this.CONSUME(word.By);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.Rank);
          this.SUBRULE(this.callArguments);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.group);
          this.CONSUME(word.Inside);
          this.SUBRULE(this.sum);
          this.CONSUME2(word.Rank);
        },
      },
      { ALT: () => this.CONSUME(word.Measure) },
      { ALT: () => this.CONSUME(word.Attainment) },
      { ALT: () => this.CONSUME(word.Total) },
    ]);
    this.OPTION(() => {
      this.CONSUME(t.Open);
      this.CONSUME(t.Name);
      this.CONSUME(t.Close);
    });
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
      {
        ALT: () => {
          this.CONSUME(word.Total);
          this.OR4([{ ALT: () => this.SUBRULE3(this.boundFirst) }, { ALT: () => this.SUBRULE2(this.figureFirst) }]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.Points);
          this.SUBRULE4(this.boundFirst);
        },
      },
    ]);
  });
}
