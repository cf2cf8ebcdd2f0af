import { readShippedTemplates, shippedTemplates } from "@electron/services/shipped-templates";
import { findRepeatedCue } from "@shared/domain/activity-template";
import { describe, expect, it, test } from "vitest";
import { freshApp } from "../../support/app";

describe("the templates that come with the app", () => {
  it("are each in the file named after its key, and none has a line twice", () => {
    const templates = shippedTemplates();
    expect(templates.length).toBeGreaterThan(0);
    expect(templates.filter((template) => findRepeatedCue(template) !== undefined)).toEqual([]);
    const [first] = templates;
    expect(() => readShippedTemplates({ "x/other.json": first })).toThrow("other.json");
    expect(() => readShippedTemplates({ [`x/${first?.key}.json`]: { ...first, cues: [] } })).toThrow();
  });

  it("say something in every message, and nothing in an action, which has steps instead", () => {
    const odd = shippedTemplates().flatMap(({ key, cues }) =>
      cues
        .filter(({ kind, text, steps }) =>
          kind === "message" ? text.trim() === "" : text !== "" || steps.length === 0,
        )
        .map((cue) => `${key}: ${cue.key}`),
    );
    expect(odd).toEqual([]);
  });
});

test("every template lays out in the sample shop: each cue has its person, each message its text", async () => {
  const { client } = await freshApp({ sample: true });
  const groups = (await client.groups.list()).filter(({ status }) => status === "active");
  const products = await client.products.list();
  for (const { template } of await client.templates.list()) {
    const { activity } = await client.activities.createFromTemplate({
      templateKey: template.key,
      start: "2027-03-20T20:00",
      groupIds: groups.map(({ id }) => id),
      productIds: products.slice(0, 1).map(({ id }) => id),
    });
    const { cues } = await client.runSheets.view({ activityId: activity.id });
    const odd = cues.filter(({ kind, staffName, text }) => staffName === null || (kind === "message" && text === ""));
    expect([template.key, cues.length >= template.cues.length, odd.map(({ title }) => title)]).toEqual([
      template.key,
      true,
      [],
    ]);
  }
});
