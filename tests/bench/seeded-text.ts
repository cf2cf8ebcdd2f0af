const PIECES = [
  "今天到货",
  "姐妹们",
  "晚上八点开始",
  "会员日",
  "自然光试色",
  "黄皮也能用",
  "先看底色",
  "再挑颜色",
  "每人限两件",
  "地址提前填好",
  "拍下改价",
  "散粉",
  "口红",
  "护手霜",
  "修眉刀",
  "化妆棉",
  "辅食勺",
  "纸尿裤",
  "湿巾",
  "上次问的人多",
  "这次多备了一些",
  "没赶上的别急",
  "下次双周日还有",
  "回来说说感受",
  "我帮你挑",
  "发素颜照给我",
  "中午就寄",
  "周四公布名单",
  "不用凑单",
  "从早到晚都是这个价",
  "库存写在群公告",
  "先到先得",
  "付款会快一点",
  "新群友看这里",
  "三句话说完",
  "孩子睡了再看",
  "明早出建议",
  "一步一步来",
  "等防晒成膜",
  "按压不要擦",
] as const;

/** A generator of the same numbers in every run: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Chinese copy of about `length` characters, as sellers write it. */
export function seededCopy(random: () => number, length: number): string {
  let text = "";
  while (text.length < length) {
    text += PIECES[Math.floor(random() * PIECES.length)];
    text += random() < 0.25 ? "。\n" : "，";
  }
  return text.slice(0, length);
}
