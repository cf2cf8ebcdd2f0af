import { findActivities } from "@electron/imports/find-activities";
import { describe, expect, it } from "vitest";
import { bytesOf, planFixture } from "./plan-files";
import { inShort, readSample } from "./read-samples";

const read = async (name: string) => readSample(await bytesOf(planFixture(name)));

const item = {
  timeGiven: true,
  until: null,
  channel: "wechat_group",
  activity: "",
  images: [],
  senderName: "",
  statusText: "",
  skipReason: "",
  messageId: null,
  tags: [],
  note: "",
};

describe("the mother-and-baby plan, saved by Excel in GBK", () => {
  it("is decoded and every odd header is understood", async () => {
    const { encoding, headerLine, mapping } = await read("plan-excel-gbk.csv");
    expect({ encoding, headerLine, fields: Object.values(mapping) }).toEqual({
      encoding: "gb18030",
      headerLine: 1,
      fields: ["date", "weekday", "time", "group", "channel", "activity", "text", "images", "sender", "status", "note"],
    });
  });

  it("gives its messages with whole texts, one for each group named", async () => {
    const { items } = await read("plan-excel-gbk.csv");
    const list = {
      ...item,
      line: 5,
      at: "2026-12-02T20:00",
      activity: "群友清单",
      title: "群友清单",
      text: "【群友清单】辅食第一口，32位妈妈的答案整理好了👇\n1. 高铁米粉 18人\n2. 蛋黄 6人\n3. 南瓜泥 5人\n4. 其他 3人\n谢谢 @果果妈 @一一妈 的长回复，都收进去了",
      images: ["清单.png"],
      senderName: "老师-安安",
      status: "planned",
      statusText: "待审",
    };
    expect(items).toEqual([
      {
        ...item,
        line: 2,
        at: "2026-11-30T08:30",
        groupName: "宝妈好物1群",
        activity: "早安签到",
        title: "早安签到",
        text: "早上好呀各位妈妈～今天降温6℃，出门记得给宝宝加一件薄背心。\n签到格式：宝宝小名+今天的早餐，连签7天送辅食勺一把 🥄",
        images: ["早安海报.jpg"],
        senderName: "小满",
        status: "ready",
        statusText: "已写",
      },
      {
        ...item,
        line: 3,
        at: "2026-11-30T20:00",
        groupName: "宝妈好物1群",
        activity: "话题：辅食第一口",
        title: "话题：辅食第一口",
        text: "你家宝宝第一口辅食吃的什么？我先说：我家老二是高铁米粉，吐了我一脸😂\n群友清单周三整理好发出来",
        senderName: "老师-安安",
        status: "ready",
        statusText: "已写",
        note: "收集回复，周三用",
      },
      {
        ...item,
        line: 4,
        at: "2026-12-01T12:10",
        channel: "wechat_moments",
        groupName: null,
        activity: "生活",
        title: "生活",
        text: "仓库今天到了两车纸尿裤，叉车师傅说手都磨出泡了。辛苦费已发红包～",
        images: ["仓库1.jpg", "仓库2.jpg", "仓库3.jpg"],
        senderName: "店长",
        status: "planned",
        statusText: "待写",
      },
      { ...list, groupName: "宝妈好物1群" },
      { ...list, groupName: "宝妈好物2群" },
      {
        ...item,
        line: 6,
        at: "2026-12-03T10:00",
        timeGiven: false,
        groupName: "VIP群",
        activity: "会员日预告",
        title: "会员日预告",
        text: "VIP姐妹们，后天（周六）会员日，老规矩：\n① 全场8.8折，纸尿裤两箱起\n② 满299送湿巾3包（80抽/包，限前60名）\n③ 晚8点群里抽5位免单，规则见群公告",
        senderName: "店长",
        status: "planned",
        statusText: "待审",
        note: "价格找财务确认",
      },
      {
        ...item,
        line: 7,
        at: "2026-12-05T19:30",
        groupName: "VIP群",
        activity: "会员日",
        title: "会员日",
        text: "还有半小时开始。先把地址填好，付款会快一点。\n链接：https://item.jd.com/100012043978.html",
        images: ["会员日主图.jpg"],
        senderName: "小满",
        status: "planned",
        statusText: "待写",
      },
      {
        ...item,
        line: 8,
        at: "2026-12-05T20:00",
        groupName: "VIP群",
        activity: "会员日",
        title: "会员日",
        text: "开始啦！纸尿裤 L 码 88 元/箱（平时 108），两箱起拍，拍下改价。",
        senderName: "小满",
        status: "planned",
        statusText: "待写",
        note: "L码库存 240 箱",
      },
      {
        ...item,
        line: 9,
        at: "2026-12-05T20:30",
        groupName: "VIP群",
        activity: "会员日",
        title: "会员日",
        text: "抽免单：第一位 @____ 恭喜！24小时内找我登记地址",
        senderName: "店长",
        status: "planned",
        statusText: "待写",
      },
      {
        ...item,
        line: 10,
        at: "2026-12-05T22:00",
        groupName: "VIP群",
        activity: "会员日收尾",
        title: "会员日收尾",
        text: "会员日结束，今天发出 61 单，明天上午 11 点前全部发走。没赶上的别急，下次双周日还有。",
        senderName: "小满",
        status: "planned",
        statusText: "待写",
      },
      {
        ...item,
        line: 13,
        at: "2026-12-07T08:30",
        groupName: "宝妈好物1群",
        activity: "早安签到",
        title: "早安签到",
        text: "早安～第7天啦，连签的妈妈晚上找小满领勺子",
        senderName: "小满",
        status: "planned",
      },
    ]);
  });

  it("names the bad row by line, column and value, and says what it assumed", async () => {
    const { problems } = await read("plan-excel-gbk.csv");
    expect(problems).toEqual([
      { line: 6, severity: "notice", reason: "time_missing", column: 2, header: "时间", value: "10:00" },
      { line: 11, severity: "notice", reason: "blank_row", column: 0, header: "日期", value: "2026-12-06" },
      { line: 12, severity: "error", reason: "date_bad", column: 0, header: "日期", value: "2026-13-40" },
      { line: 12, severity: "error", reason: "time_bad", column: 2, header: "时间", value: "25:99" },
    ]);
  });

  it("makes one activity of the member day, with what goes before and after it, and none of the daily columns", async () => {
    const { items } = await read("plan-excel-gbk.csv");
    const activities = findActivities(items, true);
    expect(
      activities.map(({ mains, items: all, ...activity }) => ({ ...activity, lines: all.map((i) => items[i]?.line) })),
    ).toEqual([
      {
        title: "会员日",
        type: "member_day",
        goal: "sell",
        start: "2026-12-05T19:30",
        end: "2026-12-05T22:00",
        groupNames: ["VIP群"],
        lines: [7, 8, 9, 6, 10],
      },
    ]);
  });
});

describe("the make-up plan, exported by a shop system as UTF-8 with a byte order mark", () => {
  it("is understood, its formula stays text and 朋友圈 in the group column is the channel", async () => {
    const { encoding, mapping, items, problems } = await read("plan-shop-export-bom.csv");
    expect(encoding).toBe("utf-8");
    expect(Object.values(mapping)).toEqual(["datetime", "group", "sender", "kind", "title", "text", "images", "tags"]);
    expect(items.map(inShort)).toEqual([
      "2 2026-12-01T09:00 wechat_group 彩妆新手群 黄皮选口红 店长 ready",
      "3 2026-12-01T21:00 wechat_group 彩妆新手群 晒妆 老师 ready",
      "4 2026-12-03T12:30 wechat_moments - 试色 店长 ready",
      "5 2026-12-05T20:00 wechat_group 彩妆VIP群 双周日内购 店长 ready",
      "6 2026-12-06T20:00 wechat_group 彩妆VIP群 开抢 客服 ready",
      "7 2026-12-08T10:00 wechat_group 彩妆新手群 散粉怎么用 客服 ready",
    ]);
    expect(items[0]?.tags).toEqual(["干货", "口红", "黄皮"]);
    expect(items[4]?.text).toBe('链接来了👇 先付先得，地址提前填\n={HYPERLINK("http://x")}');
    expect(problems).toEqual([]);
  });

  it("puts the sale on the day that its announcement names", async () => {
    const { items } = await read("plan-shop-export-bom.csv");
    expect(findActivities(items, false)).toEqual([
      {
        title: "双周日内购",
        type: "inner_sale",
        goal: "sell",
        start: "2026-12-06T20:00",
        end: "2026-12-06T20:30",
        groupNames: ["彩妆VIP群"],
        mains: [3],
        items: [3, 4],
      },
    ]);
  });
});

describe("the team's workbook with merged title rows", () => {
  it("is read from below its titles, with date cells as dates", async () => {
    const { encoding, headerLine, mapping, items, problems } = await read("plan-team.xlsx");
    expect({ encoding, headerLine, fields: Object.values(mapping) }).toEqual({
      encoding: "xlsx",
      headerLine: 3,
      fields: ["date", "time", "group", "activity", "text", "images", "sender", "status"],
    });
    expect(items.map(inShort)).toEqual([
      "4 2026-12-09T20:00 wechat_group 老客福利群 新品试用招募 阿May planned",
      "5 2026-12-10T21:00 wechat_group 老客福利群 试用名单公布 阿May planned",
      "6 2026-12-12T10:00 wechat_group 老客福利群 双12 店长 planned",
      "7 2026-12-13T20:00 wechat_group 老客福利群 双周日内购 店长 planned",
      "8 2026-12-16T20:00 wechat_group 老客福利群 试用反馈整理 老师 planned",
    ]);
    expect(problems).toEqual([
      { line: 7, severity: "notice", reason: "text_missing", column: 4, header: "文案", value: "" },
    ]);
  });

  it("makes three activities; announcing and summing up the trial belong to it", async () => {
    const { items } = await read("plan-team.xlsx");
    const short = findActivities(items, true).map(({ title, type, start, end, items: all }) => [
      `${title} ${type} ${start} ${end}`,
      ...all.map((index) => items[index]?.title),
    ]);
    expect(short).toEqual([
      ["新品试用招募 trial 2026-12-09T20:00 2026-12-09T20:30", "新品试用招募", "试用名单公布", "试用反馈整理"],
      ["双12 flash_sale 2026-12-12T10:00 2026-12-12T10:30", "双12"],
      ["双周日内购 inner_sale 2026-12-13T20:00 2026-12-13T20:30", "双周日内购"],
    ]);
  });
});
