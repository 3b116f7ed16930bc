import * as t from "../tokens.ts";
import { ShapeParser } from "./shapes.ts";

const { word } = t;

/** A clause of a rule statement, and those of schemes, outcomes and groups. */
export class ClauseParser extends ShapeParser {
  readonly clause = this.RULE("clause", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.modifier) },
      { ALT: () => this.SUBRULE(this.matrixRow) },
      { ALT: () => this.SUBRULE(this.combine) },
      { ALT: () => this.SUBRULE(this.reading) },
      { ALT: () => this.SUBRULE(this.when) },
      { ALT: () => this.SUBRULE(this.definition) },
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
      { ALT: () => this.SUBRULE(this.by) },
      { ALT: () => this.SUBRULE(this.gradesOf) },
      { ALT: () => this.SUBRULE(this.asIn) },
      { ALT: () => this.SUBRULE(this.remainder) },
      { ALT: () => this.SUBRULE(this.fromFile) },
      { ALT: () => this.SUBRULE(this.proportional) },
      { ALT: () => this.CONSUME(word.Curve) },
      { ALT: () => this.CONSUME(word.FlatBeyond) },
      { ALT: () => this.SUBRULE(this.rated) },
      { ALT: () => this.SUBRULE(this.matrix) },
      { ALT: () => this.SUBRULE(this.tiers) },
      { ALT: () => this.SUBRULE(this.forEach) },
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
      { ALT: () => this.CONSUME(word.SinceJoining) },
      { ALT: () => this.SUBRULE(this.ties) },
      { ALT: () => this.SUBRULE(this.peopleRound) },
      { ALT: () => this.SUBRULE(this.sharedBy) },
    ]);
  });

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

  // applies to role "a" | "b" · applies to everyone · applies to role "a" when years in(people.joined) >= 1
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
          this.OPTION2(() => {
            this.CONSUME2(word.When);
            this.SUBRULE2(this.expression, { LABEL: "condition" });
          });
        },
      },
    ]);
  });

  // cycle quarterly · cycle project 2024-03-01 to 2024-08-31
  readonly cycle = this.RULE("cycle", () => {
    this.CONSUME(word.Cycle);
    this.OR([
      { ALT: () => this.CONSUME(t.Period) },
      {
        ALT: () => {
          this.CONSUME(word.Project);
          this.OPTION(() => {
            this.OPTION2(() => this.CONSUME(word.From));
            this.CONSUME(t.DateLiteral, { LABEL: "from" });
            this.SUBRULE(this.rangeSign);
            this.CONSUME2(t.DateLiteral, { LABEL: "to" });
          });
        },
      },
    ]);
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
    this.OR([
      { ALT: () => this.CONSUME(word.CalendarDays) },
      { ALT: () => this.CONSUME(word.WorkingDays) },
      { ALT: () => this.CONSUME(word.WholeMonths) },
    ]);
  });

  // when CONDITION · when CONDITION then total 0 · 当 CONDITION 则 得0分
  readonly when = this.RULE("when", () => {
    this.OR([{ ALT: () => this.CONSUME(word.When) }, { ALT: () => this.CONSUME(word.If) }]);
    this.SUBRULE(this.expression, { LABEL: "condition" });
    this.OPTION({
      GATE: () => [word.Then, word.Earn, word.None, word.Deduct, word.Add].includes(this.LA(1).tokenType),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(word.Then));
        this.SUBRULE(this.consequence);
      },
    });
  });

  readonly consequence = this.RULE("consequence", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.Total);
          this.OPTION(() => this.OR4([{ ALT: () => this.CONSUME(word.Is) }, { ALT: () => this.CONSUME(word.Earn) }]));
          this.OR5([{ ALT: () => this.SUBRULE(this.figure, { LABEL: "total" }) }, { ALT: () => this.SUBRULE(this.nothing) }]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.Grade);
          this.OPTION2(() =>
            this.OR2([
              { ALT: () => this.CONSUME(word.AtMost) },
              { ALT: () => this.CONSUME(word.Cap) },
              { ALT: () => this.CONSUME(word.Under, { LABEL: "below" }) },
            ]),
          );
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
          this.OPTION4(() => this.CONSUME2(word.Earn));
          this.OR3([
            { ALT: () => this.SUBRULE(this.wordResult) },
            {
              ALT: () => {
                this.OPTION5(() => this.CONSUME(t.Sign));
                this.SUBRULE3(this.figure, { LABEL: "points" });
              },
            },
          ]);
        },
      },
    ]);
  });

  readonly nothing = this.RULE("nothing", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Zero) }, { ALT: () => this.CONSUME(word.None) }]);
  });

  // = 12 * 8
  readonly definition = this.RULE("definition", () => {
    this.CONSUME(t.Equal);
    this.SUBRULE(this.expression);
  });

  readonly ties = this.RULE("ties", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.TiesIn) },
      { ALT: () => this.CONSUME(word.TiesOut) },
      {
        ALT: () => {
          this.CONSUME(word.Ties);
          this.CONSUME(word.By);
          this.SUBRULE(this.expression);
        },
      },
    ]);
  });

  // people rounded down · 人数四舍五入
  readonly peopleRound = this.RULE("peopleRound", () => {
    this.OR([{ ALT: () => this.CONSUME(word.PeopleRounded) }, { ALT: () => this.CONSUME(word.Headcount) }]);
    this.SUBRULE(this.roundingMode);
  });

  readonly sharedBy = this.RULE("sharedBy", () => {
    this.CONSUME(word.SharedBy);
    this.SUBRULE(this.expression);
  });
}
