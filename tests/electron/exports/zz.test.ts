import { exportXlsx } from "@electron/exports/xlsx";
import { pageSetup } from "@electron/exports/sheet/page-setup";
import { SCHEDULE_COLUMNS, scheduleRow } from "@electron/exports/sheet/schedule-columns";
import { wordsFor } from "@electron/exports/export-words";
import { buildHandOver, messagesOf } from "@shared/domain/hand-over";
import { viewMessage } from "@shared/domain/message-view";
import { resolveRenderInput } from "@shared/domain/render-input";
import { renderMessage } from "@shared/domain/render-message";
import { addMinutes } from "@shared/domain/wall-time";
import { deflateRawSync } from "node:zlib";
import writeExcelFile from "write-excel-file/node";
import { test } from "vitest";
import { channelNames, tools } from "../../support/a-hand-over";
import { aDraft, aMessage, aShop, idOf } from "../../support/a-shop";
const median = (xs: number[]) => xs.sort((a, b) => a - b)[xs.length >> 1]!;
async function time(name: string, work: () => unknown, runs = 5) {
  const all: number[] = [];
  for (let i = 0; i < runs; i++) { const t = performance.now(); await work(); all.push(performance.now() - t); }
  console.log(name, median(all).toFixed(1), "min", Math.min(...all).toFixed(1));
}
test("x", { timeout: 220000 }, async () => {
  const copy = "开始啦！{{商品.名称}} {{商品.规格}} {{商品.会员价}} 元/箱（平时 {{商品.日常价}}），近 7 日最低 98。".repeat(1) + "\n两箱起拍，拍下改价，{{活动.结束}} 结束，限前 60 名送湿巾 3 包（80 抽/包）。" .repeat(3) + "\n{{群.名称}} {{人设.签名}}";
  const drafts = Array.from({ length: 200 }, (_, i) => aDraft(copy + i, { id: idOf(5000 + i), activityId: idOf(4) }));
  const shop = aShop(drafts);
  const n = 10000;
  const messages = Array.from({ length: n }, (_, i) => aMessage({ id: idOf(10000 + i), at: addMinutes("2026-11-28T08:00", i), draftId: idOf(5000 + (i % 200)) }));
  const f = messages.map((m, i) => ({ a: "云朵纸尿裤" + (i % 7), b: "L 码", c: String(80 + i % 9), d: "108", e: "22:00", g: "VIP群", h: "—— 小满" }));
  let sink = 0;
  await time("literal floor", () => { for (const v of f) { const s = `开始啦！${v.a} ${v.b} ${v.c} 元/箱（平时 ${v.d}），近 7 日最低 98。\n两箱起拍，拍下改价，${v.e} 结束，限前 60 名送湿巾 3 包（80 抽/包）。两箱起拍，拍下改价，${v.e} 结束，限前 60 名送湿巾 3 包（80 抽/包）。两箱起拍，拍下改价，${v.e} 结束，限前 60 名送湿巾 3 包（80 抽/包）。\n${v.g} ${v.h}`; sink += Buffer.byteLength(s); } }, 9);
  await time("views", () => { for (const m of messages) sink += Buffer.byteLength(viewMessage(m, shop).text); }, 9);
  await time("resolve", () => { for (const m of messages) sink += resolveRenderInput(m, shop).audience.tiers.length; }, 9);
  const inputs = messages.map((m) => resolveRenderInput(m, shop));
  const session = new (await import("node:inspector")).Session(); session.connect();
  const post = (m: string, q?: object) => new Promise<any>((res) => session.post(m as any, q as any, (e: any, r: any) => res(r)));
  await post("Profiler.enable"); await post("Profiler.setSamplingInterval", { interval: 100 }); await post("Profiler.start");
  const vs = messages.map((m) => viewMessage(m, shop)); const hh = buildHandOver({ views: vs, settings: { name: 'x', language: 'zh-CN', timeZone: 'Asia/Shanghai' }, shop: null, from: '2026-11-28', to: '2026-12-30', madeAt: '2026-11-28T19:36', channelNames: channelNames() }); const t0 = performance.now(); await exportXlsx(hh, tools); console.log('min xlsx', performance.now() - t0);
  const { profile } = await post("Profiler.stop");
  const self = new Map<string, number>(); const byId = new Map<number, any>(profile.nodes.map((x: any) => [x.id, x]));
  profile.samples.forEach((id: number, i: number) => { const f = byId.get(id).callFrame; const k = f.functionName + ":" + f.lineNumber + " " + f.url.split("/").pop(); self.set(k, (self.get(k) ?? 0) + profile.timeDeltas[i]); });
  console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 22).map(([k, v]) => (v / 1000).toFixed(0) + "min " + k).join("\n"));
  await time("render", () => { for (const m of inputs) sink += renderMessage(m).text.length; }, 9);
  const views = messages.map((m) => viewMessage(m, shop));
  const h = buildHandOver({ views, settings: { name: "x", language: "zh-CN", timeZone: "Asia/Shanghai" }, shop: null, from: "2026-11-28", to: "2026-12-30", madeAt: "2026-11-28T19:36", channelNames: channelNames() });
  const words = wordsFor(h);
  const rows = messagesOf(h).map((m) => { const r = scheduleRow(m, words); return SCHEDULE_COLUMNS.map((c) => r[c]); });
});
