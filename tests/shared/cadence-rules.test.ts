import { countMessages } from "@shared/domain/cadence-facts";
import { mixVerdict, offersVerdict } from "@shared/domain/cadence-mix";
import {
  adsADayVerdict,
  adsInARowVerdict,
  ceilingVerdict,
  monthOf,
  monthVerdict,
  quietVerdict,
  silenceVerdict,
  weekVerdict,
} from "@shared/domain/cadence-rules";
import { expect, test } from "vitest";
import { aCadenceActivity, aCadenceMessage, CADENCE_NOW } from "../support/a-cadence";

const days = { amber: 3, red: 7 };
const brief = ({ level, reason }: { level: string; reason: string }) => `${level} ${reason}`;

const sentOn = (date: string, given = {}) =>
  aCadenceMessage(`${date}T12:00`, { status: "sent", sentAt: `${date}T12:03`, ...given });

test.each([
  { count: 0, says: "amber few" },
  { count: 1, says: "green fine" },
  { count: 2, says: "green fine" },
  { count: 3, says: "red many" },
])("a week with $count activities is $says", ({ count, says }) => {
  const activities = Array.from({ length: count }, () => aCadenceActivity("2026-11-28T20:00"));
  expect(brief(weekVerdict(activities, { min: 1, max: 2 }))).toBe(says);
});

test("a month carries the week's target over, rounded in the group's favour", () => {
  const { numbers } = monthVerdict([], { min: 1, max: 2 }, 30);
  expect(numbers).toEqual({ count: 0, min: 4, max: 9 });
  expect([monthOf("2026-02-14"), monthOf("2028-02-29"), monthOf("2026-12-31")]).toEqual([
    { first: "2026-02-01", days: 28 },
    { first: "2028-02-01", days: 29 },
    { first: "2026-12-01", days: 31 },
  ]);
});

test.each([
  { last: "2026-11-28", next: "2026-11-30", says: "green fine" },
  { last: "2026-11-26", next: "2026-11-30", says: "green fine" },
  { last: "2026-11-25", next: "2026-11-30", says: "amber silent" },
  { last: "2026-11-21", next: "2026-11-30", says: "red forgotten" },
  { last: "2026-11-27", next: "2026-12-04", says: "amber long_gap" },
  { last: "2026-11-27", next: undefined, says: "amber nothing_ahead" },
  { last: undefined, next: "2026-11-30", says: "amber never" },
  { last: undefined, next: undefined, says: "red never" },
])("last heard $last, next on $next: $says", ({ last, next, says }) => {
  const messages = [...(last ? [sentOn(last)] : []), ...(next ? [aCadenceMessage(`${next}T12:00`)] : [])];
  expect(brief(silenceVerdict(countMessages(messages), CADENCE_NOW, days))).toBe(says);
});

test("neither an offer nor a message that nobody ticked off ends a silence", () => {
  const messages = countMessages([
    sentOn("2026-11-22"),
    sentOn("2026-11-27", { draftKind: "promotion" }),
    aCadenceMessage("2026-11-28T12:00"),
  ]);
  const { numbers } = silenceVerdict(messages, CADENCE_NOW, days);
  expect(numbers).toEqual({ since: 6, until: -1, amber: 3, red: 7, unticked: 1 });
});

test("a day is noisy above its ceiling and red at twice as many; skipped messages make no noise", () => {
  const many = (count: number, status: "planned" | "skipped" = "planned") =>
    countMessages(Array.from({ length: count }, () => aCadenceMessage("2026-11-28T12:00", { status })));
  expect([ceilingVerdict(many(3), 3), ceilingVerdict(many(4), 3), ceilingVerdict(many(6), 3)].map(brief)).toEqual([
    "green fine",
    "amber noisy",
    "red noisy",
  ]);
  expect(brief(ceilingVerdict(many(9, "skipped"), 3))).toBe("green fine");
});

test("quiet hours go over midnight", () => {
  const at = (...clocks: string[]) => countMessages(clocks.map((clock) => aCadenceMessage(`2026-11-28T${clock}`)));
  const quiet = { from: "22:30", to: "08:00" };
  expect(quietVerdict(at("22:29", "22:30", "03:00", "07:59", "08:00"), quiet).numbers).toEqual({ count: 3 });
});

test("three offers in a row in Moments are red, with something else in between they are not", () => {
  const posts = (kinds: string) =>
    countMessages(
      [...kinds].map((kind, index) =>
        aCadenceMessage(`2026-11-2${index}T12:00`, { draftKind: kind === "a" ? "promotion" : "life" }),
      ),
    );
  expect([adsInARowVerdict(posts("aala"), 3), adsInARowVerdict(posts("laaa"), 3)].map(brief)).toEqual([
    "green fine",
    "red row",
  ]);
});

test("more offers a day than Moments bear are amber, whatever lies between", () => {
  const offers = (count: number) =>
    countMessages(Array.from({ length: count }, () => aCadenceMessage("2026-11-28T12:00", { draftKind: "promotion" })));
  expect([adsADayVerdict(offers(2), 2), adsADayVerdict(offers(3), 2)].map(brief)).toEqual([
    "green fine",
    "amber dense",
  ]);
});

const target = { presence: 40, interaction: 40, promotion: 20 };

const mixed = (presence: number, interaction: number, promotion: number) =>
  countMessages([
    ...Array.from({ length: presence }, () => aCadenceMessage("2026-11-20T12:00", { draftKind: "review" })),
    ...Array.from({ length: interaction }, () => aCadenceMessage("2026-11-20T12:00", { draftKind: "interaction" })),
    ...Array.from({ length: promotion }, () => aCadenceMessage("2026-11-20T12:00", { draftKind: "promotion" })),
  ]);

test.each([
  { parts: [4, 4, 2], says: "green fine" },
  { parts: [3, 3, 4], says: "amber selling" },
  { parts: [1, 3, 6], says: "red selling" },
  { parts: [7, 2, 1], says: "amber dull" },
  { parts: [1, 7, 2], says: "amber hollow" },
  { parts: [2, 0, 2], says: "green too_few" },
])(
  "$parts of useful, interactive and selling is $says",
  ({ parts: [presence = 0, interaction = 0, promotion = 0], says }) => {
    expect(brief(mixVerdict(mixed(presence, interaction, promotion), target, true))).toBe(says);
  },
);

test("where nobody can answer, interaction is not missed", () => {
  expect(brief(mixVerdict(mixed(8, 0, 2), target, false))).toBe("green fine");
});

test("a limit of offers may be reached, above it is amber", () => {
  expect([offersVerdict(mixed(6, 0, 4), 40), offersVerdict(mixed(5, 0, 5), 40)].map(brief)).toEqual([
    "green fine",
    "amber bargain",
  ]);
});
