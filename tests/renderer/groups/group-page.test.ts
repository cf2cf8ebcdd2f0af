import { sortGroups } from "@renderer/features/groups/group-list";
import { judgeRules } from "@renderer/features/groups/judge-rules";
import { upcomingActivities } from "@renderer/features/groups/upcoming-activities";
import { type Activity, blankActivity } from "@shared/domain/activity";
import { blankChatGroup, type ChatGroup } from "@shared/domain/chat-group";
import { describe, expect, it } from "vitest";
import { idOf } from "../../support/a-shop";

const stored = (n: number) => ({ id: idOf(n), revision: 1, createdAt: "", updatedAt: "", trashedAt: null });
const group = (n: number, name: string, status: ChatGroup["status"]): ChatGroup => ({
  ...stored(n),
  ...blankChatGroup,
  name,
  status,
});
const activity = (n: number, start: string, end: string, change: Partial<Activity> = {}): Activity => ({
  ...stored(n),
  ...blankActivity,
  ...{ seriesId: null, seriesDate: null },
  groupIds: [idOf(3)],
  start,
  end,
  ...change,
});

describe("the list of groups", () => {
  it("has running groups first, closed ones last", () => {
    const list = [
      group(1, "乙", "closed"),
      group(2, "丙", "preparing"),
      group(3, "丁", "active"),
      group(4, "阿", "active"),
    ];
    expect(sortGroups(list).map(({ name }) => name)).toEqual(["阿", "丁", "丙", "乙"]);
  });
});

describe("a group's rules", () => {
  it("are counted by line, blank lines aside", () => {
    expect(judgeRules("")).toEqual({ count: 0, verdict: "ok" });
    expect(judgeRules("一\n\n二\n")).toEqual({ count: 2, verdict: "ok" });
  });

  it("are too many beyond 三大纪律八项注意, too long beyond fifty characters", () => {
    expect(judgeRules(Array.from({ length: 11 }, () => "好").join("\n")).verdict).toBe("ok");
    expect(judgeRules(Array.from({ length: 12 }, () => "好").join("\n")).verdict).toBe("many");
    expect(judgeRules("字".repeat(50)).verdict).toBe("ok");
    expect(judgeRules("字".repeat(51)).verdict).toBe("long");
  });
});

describe("what a group gets next", () => {
  it("is its five nearest activities that are not over or called off, soonest first", () => {
    const list = [
      activity(21, "2026-11-28T20:00", "2026-11-28T22:00"),
      activity(22, "2026-11-20T20:00", "2026-11-22T01:00"),
      activity(23, "2026-11-20T20:00", "2026-11-21T22:00"),
      activity(24, "2026-11-25T20:00", "2026-11-25T22:00", { status: "cancelled" }),
      activity(25, "2026-11-25T20:00", "2026-11-25T22:00", { groupIds: [idOf(9)] }),
      ...[1, 2, 3, 4, 5].map((n) => activity(30 + n, `2026-12-0${n}T20:00`, `2026-12-0${n}T21:00`)),
    ];
    expect(upcomingActivities(list, idOf(3), "2026-11-22").map(({ id }) => id)).toEqual([22, 21, 31, 32, 33].map(idOf));
  });
});
