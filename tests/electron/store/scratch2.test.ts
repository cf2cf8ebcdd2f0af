import { test } from "vitest";
import { foldText } from "@electron/store/search/fold-text";
import { tokensOf } from "@electron/store/search/tokens";
import { pinyinUnits } from "@electron/store/search/pinyin";
const W = "会员日 预告 优惠券 满减， 大促 今晚八点 直播间 好物 推荐 姐妹们 面膜 精华 防晒 口红。 VIP 88折".split(" ");
const text = (n: number) => { let s = ""; while (s.length < n) s += W[Math.floor(Math.random()*W.length)]; return s; };
const native = (t: string) => t.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
test("x", () => {
  const ts = Array.from({length: 5000}, () => text(200)); const titles = Array.from({length: 5000}, () => text(10));
  for (let r = 0; r < 2; r++) {
  let s = performance.now(); ts.forEach(foldText); console.log("fold", (performance.now()-s)/5, "us/doc");
  s = performance.now(); ts.forEach(native); console.log("native", (performance.now()-s)/5);
  s = performance.now(); ts.forEach((t) => t.toLowerCase()); console.log("lower", (performance.now()-s)/5);
  const f = ts.map(foldText);
  s = performance.now(); f.forEach((t) => tokensOf(t).join(" ")); console.log("tokens", (performance.now()-s)/5);
  s = performance.now(); titles.forEach((t) => pinyinUnits(t + r)); console.log("pinyin", (performance.now()-s)/5);
  }
});
