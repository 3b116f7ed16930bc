import { tokenMatcher } from "chevrotain";
import * as t from "../tokens.ts";
import { BodyParser } from "./bodies.ts";

const { word } = t;

/** A split of targets: who is to bring how much, and of whose target it is a part. */
export class TargetsParser extends BodyParser {
  readonly targetsClauses = this.RULE("targetsClauses", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.accept) },
      { ALT: () => this.SUBRULE(this.effective) },
      { ALT: () => this.SUBRULE(this.seasons) },
      { ALT: () => this.SUBRULE(this.targetRows) },
      { ALT: () => this.SUBRULE(this.factor) },
      { ALT: () => this.SUBRULE(this.stepsOf) },
      { ALT: () => this.SUBRULE(this.revises) },
      { ALT: () => this.SUBRULE(this.because) },
      { ALT: () => this.SUBRULE(this.approvedBy) },
      { ALT: () => this.SUBRULE(this.targetClause) },
    ]);
  });

  // company 1.2亿元 · company by region into north 3,000 万元 | east 3,500 万元 · 公司 部分分为 华北区 3000万元（占比25%）
  readonly targetClause = this.RULE("targetClause", () => {
    this.SUBRULE(this.targetName);
    this.OR([
      { ALT: () => this.SUBRULE(this.targetAmount) },
      {
        ALT: () => {
          // 公司 按 上年 60%、人数 40% 分配: what follows the first 按 is a factor where a share stands behind it.
          this.OPTION({
            GATE: () => !tokenMatcher(this.LA(3), t.Percentage),
            DEF: () => {
              this.CONSUME(word.By);
              this.CONSUME(t.Name, { LABEL: "dimension" });
            },
          });
          this.OR2([{ ALT: () => this.SUBRULE(this.parts) }, { ALT: () => this.SUBRULE(this.allocation) }]);
        },
      },
    ]);
  });

  // into north 3,000 万元 | east 3,500 万元
  readonly parts = this.RULE("parts", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Into) }, { ALT: () => this.CONSUME(word.PartlyInto) }]);
    this.SUBRULE(this.goal);
    this.MANY(() => {
      this.OR2([{ ALT: () => this.CONSUME(t.Pipe) }, { ALT: () => this.CONSUME(t.Enumerate) }]);
      this.SUBRULE2(this.goal);
    });
  });

  // allocated by last_year 60% | headcount 40% in steps of 10,000 元 · 按 上年 60%、人数 40% 分配
  readonly allocation = this.RULE("allocation", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.AllocatedBy);
          this.SUBRULE(this.factorShares);
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.By);
          this.SUBRULE2(this.factorShares);
          this.CONSUME(word.Allocated);
        },
      },
    ]);
    this.OPTION(() => {
      this.CONSUME(word.StepsOf);
      this.SUBRULE(this.figure);
    });
  });

  readonly factorShares = this.RULE("factorShares", () => {
    this.SUBRULE(this.factorShare);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Pipe) }, { ALT: () => this.CONSUME(t.Enumerate) }]);
      this.SUBRULE2(this.factorShare);
    });
  });

  readonly factorShare = this.RULE("factorShare", () => {
    this.SUBRULE(this.name);
    this.SUBRULE(this.figure);
  });

  // factor last_year north 500 万元 | east 300 万元
  readonly factor = this.RULE("factor", () => {
    this.CONSUME(word.Factor);
    this.SUBRULE(this.name);
    this.SUBRULE(this.factorPart);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Pipe) }, { ALT: () => this.CONSUME(t.Enumerate) }]);
      this.SUBRULE2(this.factorPart);
    });
  });

  readonly factorPart = this.RULE("factorPart", () => {
    this.SUBRULE(this.targetName);
    this.OPTION(() => this.CONSUME(word.Is));
    this.SUBRULE(this.figure);
  });

  readonly goal = this.RULE("goal", () => {
    this.SUBRULE(this.targetName);
    this.SUBRULE(this.targetAmount);
  });

  // E001 "张三"
  readonly targetName = this.RULE("targetName", () => {
    this.SUBRULE(this.name);
    this.OPTION(() => this.CONSUME(t.Text, { LABEL: "label" }));
  });

  // 3,000 万元 share 25% stretch target 3,600 万元 · 为2000万元 · 3000万元（占比25%）
  readonly targetAmount = this.RULE("targetAmount", () => {
    this.OPTION(() => this.CONSUME(word.Is));
    this.SUBRULE(this.figure);
    this.OPTION2(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.shareBeside) },
        {
          ALT: () => {
            this.CONSUME(t.Open);
            this.SUBRULE2(this.shareBeside);
            this.CONSUME(t.Close);
          },
        },
      ]);
    });
    this.OPTION3(() => {
      this.CONSUME(word.StretchTarget);
      this.SUBRULE2(this.figure, { LABEL: "stretch" });
    });
  });

  readonly shareBeside = this.RULE("shareBeside", () => {
    this.CONSUME(word.ShareBeside);
    this.SUBRULE(this.figure);
  });

  // seasons quarter 20% | 25% | 25% | 30%
  readonly seasons = this.RULE("seasons", () => {
    this.CONSUME(word.Seasons);
    this.CONSUME(t.Period);
    this.SUBRULE(this.figure);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Pipe) }, { ALT: () => this.CONSUME(t.Enumerate) }]);
      this.SUBRULE2(this.figure);
    });
  });

  // from plan.amount by team
  readonly targetRows = this.RULE("targetRows", () => {
    this.CONSUME(word.From);
    this.SUBRULE(this.reference);
    this.OPTION(() => {
      this.CONSUME(word.By);
      this.CONSUME(t.Name, { LABEL: "dimension" });
    });
  });

  // revises plan_2024 because "the market shrank" approved by "general manager": from its first month on
  readonly revises = this.RULE("revises", () => {
    this.CONSUME(word.Revises);
    this.SUBRULE(this.name);
    this.OPTION(() => this.SUBRULE(this.because));
    this.OPTION2(() => this.SUBRULE(this.approvedBy));
  });

  // because "the market shrank" · 原因："市场变化"
  readonly because = this.RULE("because", () => {
    this.CONSUME(word.Because);
    this.OPTION(() => this.CONSUME(t.Mark));
    this.CONSUME(t.Text);
  });

  // approved by "sales director" | "general manager" · 经 "销售负责人"、"总经理" 审批
  readonly approvedBy = this.RULE("approvedBy", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.ApprovedBy);
          this.OPTION(() => this.CONSUME(t.Mark));
          this.SUBRULE(this.approvers);
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.Through);
          this.SUBRULE2(this.approvers);
          this.CONSUME2(word.ApprovedBy);
        },
      },
    ]);
  });

  readonly approvers = this.RULE("approvers", () => {
    this.CONSUME(t.Text);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Pipe) }, { ALT: () => this.CONSUME(t.Enumerate) }]);
      this.CONSUME2(t.Text);
    });
  });
}
