import type { FactHit, FactRule } from "../copy-facts";

const PHONE = /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g;
const ID_NUMBER = /(?<!\d)[1-9]\d{16}[\dXx](?![\dA-Za-z])/g;
const ADDRESS =
  /[\u4e00-\u9fff]{2,8}(?:省|市|区|县)[\u4e00-\u9fff]{0,12}[\u4e00-\u9fff\d]{1,10}(?:路|街|道|巷|弄|村|小区|花园|大厦)[\u4e00-\u9fff\d]{0,6}\d{1,5}(?:号楼?|栋|幢|单元|室)[\d\u4e00-\u9fff]{0,10}/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_SIGNS = "10X98765432";

/** Phone numbers, identity numbers and addresses of people do not belong into copy (个人信息保护法). One person to one person is let be. */
export const personalData: FactRule = ({ text, channel }) => {
  if (channel === "wechat_direct" || channel === "sms") return { hits: [] };
  const at = (rule: string, match: RegExpExecArray): FactHit => ({
    rule,
    start: match.index,
    end: match.index + match[0].length,
  });
  const ids = [...text.matchAll(ID_NUMBER)].filter(([number]) => isIdNumber(number));
  const phones = [...text.matchAll(PHONE)].filter(({ index }) => !ids.some((id) => overlaps(id, index)));
  return {
    hits: [
      ...ids.map((match) => at("privacy.id-number", match)),
      ...phones.map((match) => at("privacy.phone", match)),
      ...[...text.matchAll(ADDRESS)].map((match) => at("privacy.address", match)),
    ],
  };
};

/** Whether the last sign of an 18-digit number is the check sign of the first 17 (GB 11643). */
export function isIdNumber(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK_SIGNS[sum % 11] === number[17]?.toUpperCase();
}

function overlaps(match: RegExpExecArray, index: number): boolean {
  return match.index <= index && index < match.index + match[0].length;
}
