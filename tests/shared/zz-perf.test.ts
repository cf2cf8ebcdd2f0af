import { it } from "vitest";
import { commitImport, previewImport } from "@electron/services/import-plan";
import { freshStore } from "../support/fresh-store";
it("perf", async () => {
  const lines = ["日期,时间,群,标题,文案,谁来发,状态,图片,标签,备注"];
  const N = 20000;
  for (let i = 0; i < N; i++) { const d = new Date(Date.UTC(2026, 11, 1 + Math.floor(i / 40))).toISOString().slice(0,10); lines.push(`${d},${8 + (i % 12)}:${String(i % 60).padStart(2,"0")},群${i % 30},标题${i},这是第${i}条文案${"今天的商品真的很不错".repeat(6)},小满,已写,图${i}.jpg,标签,备注`); }
  const f = () => new File([lines.join("\r\n")], "big.csv");
  const store = freshStore();
  let t = performance.now();
  await previewImport(store, f()); console.log("preview", performance.now() - t); t = performance.now();
  await commitImport(store, f()); console.log("commit", performance.now() - t); t = performance.now();
  console.log(await commitImport(store, f())); console.log("again", performance.now() - t);
}, 300000);
