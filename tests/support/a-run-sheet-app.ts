import type { ActivityTemplate } from "@shared/domain/activity-template";
import { aLine, aTemplate } from "./a-run-sheet";
import { freshApp } from "./app";

const at = (days: number, clock: string) => ({ kind: "clock", anchor: "start", days, clock }) as const;
const before = (minutes: number) => ({ kind: "offset", anchor: "start", minutes: -minutes }) as const;

/** A template of five lines, two of them for staff alone. */
export const innerSale: ActivityTemplate = {
  ...aTemplate(
    aLine({ key: "stock", kind: "action", text: "", time: at(-2, "15:00"), steps: ["数库存", "改价"] }),
    aLine({ key: "eve", time: at(-1, "20:00"), text: "明晚 {{活动.开始}}，{{商品.名称}} {{商品.会员价}} 元" }),
    aLine({ key: "moments", audience: "moments", time: at(0, "12:00"), text: "晚上 {{活动.开始}} 在群里" }),
    aLine({ key: "open", text: "{{群.名称}}开始了，{{商品.名称}} {{商品.会员价}} 元，还有 {{还剩}} 件" }),
    aLine({ key: "check", kind: "action", text: "", time: before(60), voice: "service" }),
  ),
  key: "two-weeks",
  name: "双周内购",
  type: "inner_sale",
  goal: "sell",
  memberValue: "补货不用凑单",
  durationMinutes: 90,
  needsProduct: true,
  risks: [{ risk: "断货", planB: "当场报" }],
  checklist: ["库存数过"],
  target: "60 单",
};

/** A shop with two groups, a product, a voice each for two roles, two people, and the template above. */
export async function appWithTemplate() {
  const app = await freshApp();
  const { client } = app;
  const [shopkeeper, , , service] = await client.voices.list();
  const person = (name: string, voiceId: string | undefined, dutyHours: string) =>
    client.staff.create({ fields: { name, voiceIds: voiceId ? [voiceId] : [], dutyHours } });
  const owner = await person("林棠", shopkeeper?.id, "周二至周日 10:00–22:00");
  const helper = await person("小北", service?.id, "每天 8:30–21:30");
  const group = (name: string) => client.groups.create({ fields: { name, staffId: helper.id } });
  const [vip, fans] = [await group("VIP群"), await group("粉丝群")];
  const product = await client.products.create({
    fields: {
      name: "卸妆油",
      skus: [
        {
          ...{ id: app.ports.newId(), name: "150 ml", code: "", cost: null, targetTierId: null },
          prices: [{ id: app.ports.newId(), tierId: null, price: 6900, from: null, to: null }],
        },
      ],
    },
  });
  await client.templates.create({ fields: innerSale });
  const lay = (change: { groupIds?: string[]; start?: string } = {}) =>
    client.activities.createFromTemplate({
      templateKey: "two-weeks",
      start: "2026-12-05T20:00",
      groupIds: [vip.id],
      productIds: [product.id],
      ...change,
    });
  const cuesOf = async (activityId: string) => (await client.runSheets.view({ activityId })).cues;
  return { ...app, client, owner, helper, vip, fans, product, lay, cuesOf };
}
