import { describe, expect, it } from "vitest";
import { commandLine } from "../../support/command-line";

const span = ["--from", "2026-11-01", "--to", "2026-12-31"];

describe("qunce recur", () => {
  it("prints one occurrence a line, both days included, and needs no workspace", async () => {
    const { qunce } = commandLine();
    const ran = await qunce("recur", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "--start", "2026-11-22T20:00", ...span);
    expect(ran).toEqual({
      code: 0,
      out: ["2026-11-22T20:00", "2026-12-06T20:00", "2026-12-20T20:00"],
      err: [],
    });
    const ends = ["--from", "2026-11-22", "--to", "2026-12-06"];
    const same = await qunce("recur", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "--start", "2026-11-22T20:00", ...ends);
    expect(same.out).toEqual(["2026-11-22T20:00", "2026-12-06T20:00"]);
  });

  it("prints one JSON list when asked, and nothing when nothing occurs", async () => {
    const { qunce } = commandLine();
    const eve = "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1";
    const far = ["--from", "2027-01-01", "--to", "2028-12-31"];
    const ran = await qunce("recur", eve, "--start", "2026-01-01", ...far, "--except", "2028-01-25", "--json");
    expect(ran).toEqual({ code: 0, out: ['["2027-02-05"]'], err: [] });
    const none = await qunce("recur", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "--start", "2026-11-22T20:00", ...span);
    expect(none).toEqual({ code: 0, out: [], err: [] });
  });

  it("goes by the clocks of --zone, and by those of Shanghai without it", async () => {
    const { qunce } = commandLine();
    const inMarch = async (...zone: string[]) => {
      const days = ["--from", "2026-03-07", "--to", "2026-03-09"];
      return (await qunce("recur", "FREQ=DAILY", "--start", "2026-03-01T02:30", ...days, ...zone)).out.length;
    };
    expect([await inMarch(), await inMarch("--zone", "America/New_York")]).toEqual([3, 2]);
  });

  it.each([
    [
      ["FREQ=HOURLY", "--start", "2026-11-22T20:00", ...span],
      "重复规则有误：FREQ=HOURLY 不支持（一条规则一天最多发生一次，只认公历和农历）。",
    ],
    [["FREQ=DAILY", ...span], "--start 应写成 2026-11-22T20:00"],
    [["FREQ=DAILY", "--start", "2026-02-30T20:00", ...span], "--start 应写成 2026-11-22T20:00"],
    [["FREQ=DAILY", "--start", "2026-11-22", "--from", "2026-11-01"], "--to 应写成 2026-11-28"],
    [["FREQ=DAILY", "--start", "2026-11-22", "--from", "2026-11-02", "--to", "2026-11-01"], "--to 早于 --from"],
    [["FREQ=DAILY", "--start", "2026-11-22", ...span, "--zone", "Mars/Olympus"], "填写的内容有误：时区不是有效的时区"],
    [["FREQ=DAILY", "--start", "2026-11-22", ...span, "--except", "morgen"], "--except 应写成 2026-11-28"],
    [["--start", "2026-11-22", ...span], "需要且只需要一个 FREQ=…"],
  ])("says what is wrong with %j, as wrong use", async (args, sentence) => {
    const { qunce } = commandLine();
    const ran = await qunce("recur", ...args);
    expect([ran.code, ran.out, ran.err[0]]).toEqual([2, [], sentence]);
  });

  it("refuses a list that nobody reads", async () => {
    const { qunce } = commandLine();
    const ran = await qunce(
      "recur",
      "FREQ=DAILY",
      "--start",
      "1000-01-01",
      "--from",
      "1000-01-01",
      "--to",
      "2000-12-31",
    );
    expect(ran).toEqual({ code: 3, out: [], err: ["这段时间里要发生超过 100000 次，列不完。请缩短时间段。"] });
  });
});
