/**
 * Traditional characters of the keywords, each followed by its simplified form.
 * For looking words up only: names stay as written.
 */
const pairs =
  "達达標标額额過过單单總总權权獎奖績绩評评級级從从來来減减頂顶數数據据維维間间與与處处計计記记給给無无結结應应現现發发歸归" +
  "當当連连續续內内適适週周個个項项終终實实際际為为於于價价時时種种樣样佔占漲涨損损則则還还對对進进歷历階阶獲获預预補补繳缴" +
  "費费員员業业銷销訂订術术極极聯联認认識识證证檢检測测規规範范圍围條条類类線线點点萬万億亿幣币併并隨随遲迟誤误縮缩長长滿满" +
  "賬账帳账門门戶户檔档樓楼區区團团隊队責责崗岗務务職职稱称複复雜杂餘余捨舍約约係系關关說说書书題题頁页報报訴诉繫系絡络聲声" +
  "電电郵邮設设變变動动態态勢势場场節节選选擇择罰罚領领導导屬属";

const simple = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) simple.set(pairs.charAt(at), pairs.charAt(at + 1));

const anyTraditional = new RegExp(`[${[...simple.keys()].join("")}]`, "u");

/** Character for character, so that places in the text stay valid. */
export function simplified(text: string): string {
  if (!anyTraditional.test(text)) return text;
  let result = "";
  for (const character of text) result += simple.get(character) ?? character;
  return result;
}
