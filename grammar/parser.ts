import type { IParserConfig } from "chevrotain";
import { expectations } from "./expectation.ts";
import { TargetsParser } from "./parser/targets.ts";
import * as t from "./tokens.ts";

/**
 * The whole language. The layers of `parser/` stand one on the other: figures,
 * expressions, places, slopes, awards, modifiers, shapes, clauses, bodies.
 * `src/ast/segments.ts` runs the rule of one body segment by segment, so that
 * one mistake spoils one clause; `file` is the same language in one piece.
 */
export class SchemeParser extends TargetsParser {
  readonly file = this.RULE("file", () => {
    this.MANY(() => this.SUBRULE(this.statement));
  });

  readonly statement = this.RULE("statement", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.ruleStatement) },
      { ALT: () => this.SUBRULE(this.totalStatement) },
      { ALT: () => this.SUBRULE(this.limitStatement) },
      { ALT: () => this.SUBRULE(this.tableStatement) },
      { ALT: () => this.SUBRULE(this.exampleStatement) },
      { ALT: () => this.SUBRULE(this.sourceStatement) },
      { ALT: () => this.SUBRULE(this.publishStatement) },
      { ALT: () => this.SUBRULE(this.targetsStatement) },
    ]);
    this.CONSUME(t.StatementEnd);
  });

  // metric revenue "Revenue attainment" weight 40, …
  readonly ruleStatement = this.RULE("ruleStatement", () => {
    this.CONSUME(t.RuleStatement);
    this.SUBRULE(this.heading);
    this.OPTION(() => this.SUBRULE(this.clauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.clauses);
    });
  });

  readonly totalStatement = this.RULE("totalStatement", () => {
    this.CONSUME(t.TotalStatement);
    this.OPTION(() => this.SUBRULE(this.totalClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.totalClauses);
    });
  });

  readonly limitStatement = this.RULE("limitStatement", () => {
    this.CONSUME(t.LimitStatement);
    this.OPTION(() => this.SUBRULE(this.limitClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.limitClauses);
    });
  });

  readonly tableStatement = this.RULE("tableStatement", () => {
    this.CONSUME(t.TableStatement);
    this.SUBRULE(this.heading);
    this.OPTION(() => this.SUBRULE(this.tableClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.tableClauses);
    });
  });

  readonly exampleStatement = this.RULE("exampleStatement", () => {
    this.CONSUME(t.ExampleStatement);
    this.SUBRULE(this.heading);
    this.OPTION(() => this.SUBRULE(this.exampleClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.exampleClauses);
    });
  });

  readonly sourceStatement = this.RULE("sourceStatement", () => {
    this.CONSUME(t.SourceStatement);
    this.SUBRULE(this.heading);
    this.OPTION(() => this.SUBRULE(this.sourceClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.sourceClauses);
    });
  });

  readonly publishStatement = this.RULE("publishStatement", () => {
    this.CONSUME(t.PublishStatement);
    this.OPTION(() => this.SUBRULE(this.publishClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.publishClauses);
    });
  });

  readonly targetsStatement = this.RULE("targetsStatement", () => {
    this.CONSUME(t.TargetsStatement);
    this.SUBRULE(this.heading);
    this.OPTION(() => this.SUBRULE(this.targetsClauses));
    this.MANY(() => {
      this.CONSUME(t.Separator);
      this.SUBRULE2(this.targetsClauses);
    });
  });

  // which tokens it is made of is settled by `heading.ts`
  readonly heading = this.RULE("heading", () => {
    this.OPTION(() => this.CONSUME(t.HeadingName));
    this.OPTION2(() => this.CONSUME(t.HeadingLabel));
  });

  /** `validate` has Chevrotain look for ambiguities: a test does, a run need not. */
  constructor(validate: boolean) {
    super(t.vocabulary, { ...settings, skipValidations: !validate });
    this.performSelfAnalysis();
  }
}

const settings: IParserConfig = {
  maxLookahead: 2,
  recoveryEnabled: false,
  nodeLocationTracking: "onlyOffset",
  errorMessageProvider: expectations,
};
