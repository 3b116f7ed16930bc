/** Who works at the example company, with annual targets (万元) that add up to 1.2亿元. */
export type Member = {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly role: "销售代表" | "销售经理";
  readonly manager?: string;
  readonly joined: string;
  readonly left?: string;
  /** 元 a quarter. */
  readonly bonusBase: number;
  /** 万元 a year. */
  readonly annualTarget: number;
};

type Line = readonly [name: string, annualTarget: number, joined: string, left?: string];
type Team = { readonly name: string; readonly managers: readonly Line[]; readonly representatives: readonly Line[] };

const teams: readonly Team[] = [
  {
    name: "华北区", // 3,000
    managers: [
      ["赵立新", 500, "2015-03-02"],
      ["孙晓燕", 500, "2017-06-12"],
    ],
    representatives: [
      ["王浩然", 300, "2018-04-09"],
      ["李思雨", 300, "2019-07-01"],
      ["张建国", 280, "2016-09-05"],
      ["刘婷婷", 250, "2020-03-16"],
      ["陈志强", 250, "2019-11-04"],
      ["杨雪", 220, "2021-05-10"],
      ["马俊杰", 200, "2022-02-14"],
      ["郭海燕", 200, "2024-08-01"],
    ],
  },
  {
    name: "华东区", // 3,500
    managers: [
      ["周明辉", 800, "2013-08-19"],
      ["吴佳怡", 500, "2018-01-08"],
    ],
    representatives: [
      ["徐文静", 300, "2018-10-15"],
      ["朱晓东", 300, "2017-12-04"],
      ["胡雅琴", 280, "2020-06-22"],
      ["林子涵", 260, "2021-03-01"],
      ["何俊", 240, "2020-09-14"],
      ["高敏", 240, "2019-05-27"],
      ["罗天宇", 200, "2022-07-11"],
      ["郑丽华", 200, "2021-10-18"],
      ["谢宏伟", 180, "2023-04-03", "2024-08-31"],
    ],
  },
  {
    name: "华南区", // 4,000
    managers: [
      ["黄国栋", 800, "2012-05-07"],
      ["梁美玲", 600, "2016-11-21"],
    ],
    representatives: [
      ["陈嘉豪", 320, "2017-02-20"],
      ["李倩", 300, "2018-08-13"],
      ["邓伟文", 300, "2019-01-14"],
      ["冯晓君", 280, "2019-09-02"],
      ["曾志明", 280, "2020-05-18"],
      ["彭丹", 260, "2021-01-11"],
      ["蔡永康", 240, "2020-12-07"],
      ["潘玉兰", 220, "2022-03-21"],
      ["袁野", 200, "2022-10-10"],
      ["许诺", 200, "2023-06-05"],
    ],
  },
  {
    name: "新客户开发部", // 1,500
    managers: [["宋丹丹", 300, "2018-03-12"]],
    representatives: [
      ["唐文博", 160, "2019-04-22"],
      ["韩雪梅", 160, "2020-08-03"],
      ["曹阳", 150, "2021-06-15"],
      ["魏子轩", 140, "2021-12-06"],
      ["蒋欣怡", 140, "2022-05-09"],
      ["沈磊", 120, "2022-11-28"],
      ["姚晨曦", 120, "2023-03-06"],
      ["卢思远", 110, "2023-09-18"],
      ["欧阳慧敏", 100, "2024-09-02"],
    ],
  },
];

/** Everyone, numbered team by team, managers first; a team reports to its first manager. */
export const roster: readonly Member[] = teams.reduce<Member[]>((members, team) => {
  const lead = numbered(members.length);
  const lines = [
    ...team.managers.map((line) => ({ line, role: "销售经理" as const })),
    ...team.representatives.map((line) => ({ line, role: "销售代表" as const })),
  ];
  for (const { line, role } of lines) {
    const [name, annualTarget, joined, left] = line;
    const id = numbered(members.length);
    const bonusBase = role === "销售经理" ? 12_000 + (annualTarget >= 600 ? 3_000 : 0) : 5_000 + 10 * annualTarget;
    members.push({
      id,
      name,
      team: team.name,
      role,
      joined,
      bonusBase,
      annualTarget,
      ...(id === lead ? {} : { manager: lead }),
      ...(left ? { left } : {}),
    });
  }
  return members;
}, []);

function numbered(index: number): string {
  return `HX${String(index + 1).padStart(3, "0")}`;
}
