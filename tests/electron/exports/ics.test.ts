import { exportIcs } from "@electron/exports/ics";
import { foldLine } from "@electron/exports/ics/fold-line";
import { zoneObservances } from "@electron/exports/ics/zone-observances";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend, tools } from "../../support/a-hand-over";
import { aMessage, idOf } from "../../support/a-shop";

const octets = (line: string) => new TextEncoder().encode(line).length;

/** Events as another program's parser finds them. */
function eventsOf(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

describe("the schedule as iCalendar", () => {
  test("is what a calendar takes in", async () => {
    await expect(await exportIcs(aHandOver(aWeekend()), tools)).toMatchFileSnapshot("../../golden/schedule.ics");
  });

  test("an event is named by its message and counts its revisions, so that a newer file moves it", async () => {
    const [event] = eventsOf(
      await exportIcs(aHandOver([aMessage({ revision: 7, title: "开场", text: "开始啦" })]), tools),
    );
    const [alarm] = event?.component.getAllSubcomponents("valarm") ?? [];
    expect({
      uid: event?.uid,
      sequence: event?.sequence,
      start: event?.startDate.toString(),
      zone: event?.startDate.zone?.tzid,
      minutes: event?.duration.toSeconds(),
      summary: event?.summary,
      description: event?.description,
      alarm: alarm?.getFirstPropertyValue("trigger")?.toString(),
    }).toEqual({
      uid: idOf(100),
      sequence: 7,
      start: "2026-11-28T20:00:00",
      zone: "Asia/Shanghai",
      minutes: 300,
      summary: "VIP群 · 开场",
      description: "开始啦",
      alarm: "-PT5M",
    });
  });

  test("an activity is an event of its own, without an alarm", async () => {
    const activities = [
      {
        id: idOf(4),
        revision: 3,
        title: "会员日",
        start: "2026-11-28T20:00",
        end: "2026-11-28T22:00",
        memberValue: "会员价",
        groups: ["VIP群"],
      },
    ];
    const [event] = eventsOf(await exportIcs(aHandOver([], { activities }), tools));
    expect([event?.uid, event?.sequence, event?.summary, event?.description, event?.endDate.toString()]).toEqual([
      idOf(4),
      3,
      "会员日",
      "VIP群\n会员价",
      "2026-11-28T22:00:00",
    ]);
    expect(event?.component.getAllSubcomponents("valarm")).toEqual([]);
  });

  test("the description is the copy exactly as it is pasted, whatever it holds", async () => {
    const piece = fc.constantFrom(
      "会员",
      "\\",
      ";",
      ",",
      ":",
      "\n",
      "\\n",
      '"',
      "^",
      "👨‍👩‍👧‍👦",
      "END:VEVENT",
      " ",
      "a",
      "{",
      "\r\n",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 120 }), async (parts) => {
        const message = aMessage({ status: "sent", sentText: `文${parts.join("")}文` });
        const handOver = aHandOver([message]);
        const [event] = eventsOf(await exportIcs(handOver, tools));
        expect(event?.description).toBe(handOver.days[0]?.messages[0]?.text);
      }),
      { numRuns: 40 },
    );
  });

  test("an event still stands at its instant where clocks change", async () => {
    const settings = { name: "", language: "en", timeZone: "America/New_York" } as const;
    const messages = ["2026-03-08T01:59", "2026-03-08T03:00", "2026-11-01T00:30", "2026-11-01T02:00"].map((at, index) =>
      aMessage({ id: idOf(300 + index), at, text: "x" }),
    );
    const ics = await exportIcs(aHandOver(messages, { settings, from: "2026-03-08", to: "2026-11-01" }), tools);
    const calendar = new ICAL.Component(ICAL.parse(ics));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") ?? "");
    const instants = eventsOf(ics).map(({ startDate }) => {
      startDate.zone = zone;
      return new Date(startDate.toUnixTime() * 1000).toISOString();
    });
    expect(instants).toEqual([
      "2026-03-08T06:59:00.000Z",
      "2026-03-08T07:00:00.000Z",
      "2026-11-01T04:30:00.000Z",
      "2026-11-01T07:00:00.000Z",
    ]);
  });
});

describe("folding", () => {
  test("keeps every line within 75 octets, splits no character and loses none", () => {
    const text = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("会员日", "👨‍👩‍👧‍👦", "😀", "é")), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const line = parts.join("").toWellFormed();
        const folded = foldLine(line).split("\r\n");
        for (const piece of folded) {
          expect(octets(piece)).toBeLessThanOrEqual(75);
          expect(piece.isWellFormed()).toBe(true);
        }
        expect(folded.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join("")).toBe(line);
      }),
    );
  });
});

describe("the rules of a zone", () => {
  const year = (zone: string) => zoneObservances(zone, Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1));

  test("Shanghai keeps one offset all year", () => {
    expect(year("Asia/Shanghai")).toEqual([
      { kind: "standard", start: "2026-01-01T08:00", offsetFrom: 480, offsetTo: 480 },
    ]);
  });

  test("New York changes twice, at two in the morning", () => {
    expect(year("America/New_York").map(({ kind, start, offsetTo }) => [kind, start, offsetTo])).toEqual([
      ["standard", "2025-12-31T19:00", -300],
      ["daylight", "2026-03-08T02:00", -240],
      ["standard", "2026-11-01T02:00", -300],
    ]);
  });
});
