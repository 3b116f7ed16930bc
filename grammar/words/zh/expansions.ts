import type { Concept } from "../concepts.ts";

/** 累计扣分最多不超过: what is added or taken off in all comes to no more. */
const limits: Readonly<Record<string, readonly Concept[]>> = Object.fromEntries(
  ["", "累计", "合计", "总"].flatMap((sum) => [
    ...(["加分", "奖励", "扣分", "扣罚"] as const).flatMap((what) =>
      ["上限", "上限为", "不超过", "最多", "最高", "最多为", "最高为", "最多不超过", "最高不超过", "不得超过", "封顶"].map(
        (most) => [`${sum}${what}${most}`, ["AtMost", what.startsWith("扣") ? "Deduct" : "Add"]] as const,
      ),
    ),
    ...["最多", "最高", "至多"].flatMap((most) => [
      ...["加", "可加", "加分", "可加分", "奖励"].map((verb) => [`${sum}${most}${verb}`, ["AtMost", "Add"]] as const),
      ...["扣", "可扣", "扣分", "扣减", "扣罚"].map((verb) => [`${sum}${most}${verb}`, ["AtMost", "Deduct"]] as const),
    ]),
  ]),
);

/** 岗位变动按自然日折算: how the period is divided of someone who changes, joins or leaves within it. */
const changes: Readonly<Record<string, readonly Concept[]>> = Object.fromEntries(
  ["变动", "期内变动", "岗位变动", "岗位调整", "调岗", "入离职", "目标"].flatMap((change) =>
    ["按", "时按"].flatMap((by) =>
      ["", "分段", "折算"].flatMap((how) => [
        ...["日历日", "日历天", "自然日", "天数", "在岗天数", "在职天数", "实际在岗天数"].map(
          (days) => [`${change}${by}${days}${how}`, ["OnChange", "CalendarDays"]] as const,
        ),
        ...["工作日", "出勤天数"].map((days) => [`${change}${by}${days}${how}`, ["OnChange", "WorkingDays"]] as const),
      ]),
    ),
  ),
);

/** Spellings that stand for several concepts in a row. */
export const expansions: Readonly<Record<string, readonly Concept[]>> = {
  每超: ["Per", "Over"],
  每增长: ["Per", "Over"],
  每达: ["Per", "Full"],
  每达到: ["Per", "Full"],
  每超过: ["Per", "Over"],
  每超出: ["Per", "Over"],
  每高: ["Per", "Over"],
  每高于: ["Per", "Over"],
  每高出: ["Per", "Over"],
  每增: ["Per", "Over"],
  每增加: ["Per", "Over"],
  每多: ["Per", "Over"],
  每提高: ["Per", "Over"],
  每延长: ["Per", "Over"],
  每低: ["Per", "Under"],
  每低于: ["Per", "Under"],
  每少: ["Per", "Under"],
  每降: ["Per", "Under"],
  每降低: ["Per", "Under"],
  每减: ["Per", "Under"],
  每减少: ["Per", "Under"],
  每下降: ["Per", "Under"],
  每缩短: ["Per", "Under"],
  每超支: ["Per", "Over"],
  每缺: ["Per", "Under"],
  每差: ["Per", "Under"],
  每欠: ["Per", "Under"],
  每提前: ["Per", "Under"],
  每节约: ["Per", "Under"],
  每上升: ["Per", "Over"],
  每升高: ["Per", "Over"],
  每满: ["Per", "Full"],
  每增减: ["Per", "EitherWay"],
  每偏离: ["Per", "EitherWay"],
  每偏差: ["Per", "EitherWay"],
  每多偏差: ["Per", "EitherWay"],
  ...limits,
  ...changes,
  精确到: ["Round", "Zero", "StepsOf"],
  精确至: ["Round", "Zero", "StepsOf"],
  超额完成: ["Over", "Target"],
  达标: ["From", "Target"],
  达到目标: ["From", "Target"],
  达到目标值: ["From", "Target"],
  完成目标: ["From", "Target"],
  达成目标: ["From", "Target"],
  实现目标: ["From", "Target"],
  未达标: ["Under", "Target"],
  不达标: ["Under", "Target"],
  未超标: ["AtMost", "Target"],
  未超支: ["AtMost", "Target"],
  未超: ["AtMost", "Target"],
  目标值范围: ["Target", "Within"],
  目标范围: ["Target", "Within"],
  反比例: ["Proportional", "Inverse"],
  反比例得分: ["Proportional", "Inverse"],
  按反比例: ["Proportional", "Inverse"],
  按反比例得分: ["Proportional", "Inverse"],
  按反比得分: ["Proportional", "Inverse"],
  取整: ["Round", "Zero"],
  取整数: ["Round", "Zero"],
  保留整数: ["Round", "Zero"],
  保留到整数: ["Round", "Zero"],
  取整数位: ["Round", "Zero"],
  百分制: ["MarkScale"],
  人数向上取整: ["PeopleRounded", "Upwards"],
  人数向下取整: ["PeopleRounded", "Downwards"],
  人数取整: ["PeopleRounded"],
  人数四舍五入: ["PeopleRounded", "HalfUp"],
  人数进位: ["PeopleRounded", "Upwards"],
  人数舍去: ["PeopleRounded", "Downwards"],
};
