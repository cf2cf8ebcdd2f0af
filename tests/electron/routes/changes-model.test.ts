import type { Snippet } from "@shared/domain/snippet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freshApp, type TestApp } from "../../support/app";

/** What a person has, as she sees it: texts by id, and which of them are in the trash. */
type Shelf = ReadonlyMap<string, { readonly text: string; readonly trashed: boolean }>;

/** The same history kept by the simplest means there are: a list of whole states, and where in it one stands. */
type Model = { states: Shelf[]; at: number };

type Step =
  | { readonly kind: "create"; readonly text: string }
  | { readonly kind: "write" | "trash" | "restore"; readonly which: number; readonly text: string }
  | { readonly kind: "undo" | "redo" | "reopen" };

const text = fc.constantFrom("欢迎", "晚上好", "感谢", "明天见");
const which = fc.nat({ max: 5 });

const step = fc.oneof<fc.Arbitrary<Step>[]>(
  fc.record({ kind: fc.constant("create" as const), text }),
  fc.record({
    kind: fc.constantFrom("write" as const, "write" as const, "trash" as const, "restore" as const),
    which,
    text,
  }),
  fc.record({ kind: fc.constantFrom("undo" as const, "undo" as const, "redo" as const, "reopen" as const) }),
);

describe("undo and redo over everything a person does", () => {
  it("agree with a list of whole states, over closing and opening again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const app = await freshApp();
        const model: Model = { states: [new Map()], at: 0 };
        for (const each of steps) {
          // Typing within a minute is one step; here every save is one of its own.
          app.passTime(61_000);
          await take(app, model, each);
          expect(await shelfOf(app)).toEqual(model.states[model.at]);
        }
        await app.close();
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

async function take(app: TestApp, model: Model, each: Step): Promise<void> {
  const { client } = app;
  const shelf = model.states[model.at] ?? new Map();
  switch (each.kind) {
    case "create": {
      const made = await client.snippets.create({ fields: { text: each.text } });
      return advance(model, new Map([...shelf, [made.id, { text: each.text, trashed: false }]]));
    }
    case "write":
    case "trash":
    case "restore":
      return changeOne(app, model, shelf, each);
    case "undo": {
      if (model.at === 0) return;
      await client.changes.undo();
      model.at -= 1;
      return;
    }
    case "redo": {
      if (model.at === model.states.length - 1) return;
      await client.changes.redo();
      model.at += 1;
      return;
    }
    default: {
      const { path } = app.store;
      await client.workspaces.close();
      await client.workspaces.open({ path });
    }
  }
}

async function changeOne(
  { client }: TestApp,
  model: Model,
  shelf: Shelf,
  each: Extract<Step, { which: number }>,
): Promise<void> {
  const [id, before] = [...shelf][each.which] ?? [];
  if (id === undefined || before === undefined) return;
  if (each.kind === "write") {
    if (before.trashed) return;
    await client.snippets.update({ id, changes: { text: each.text } });
  } else await client.snippets[each.kind]({ ids: [id] });
  const trashed = each.kind === "write" ? before.trashed : each.kind === "trash";
  const after = { text: each.kind === "write" ? each.text : before.text, trashed };
  // What changes nothing is no step: then there is nothing to undo, and redo still works.
  if (after.text !== before.text || after.trashed !== before.trashed) advance(model, new Map([...shelf, [id, after]]));
}

function advance(model: Model, next: Shelf): void {
  model.states = [...model.states.slice(0, model.at + 1), next];
  model.at += 1;
}

async function shelfOf({ client }: TestApp): Promise<Shelf> {
  const all: Snippet[] = [...(await client.snippets.list()), ...(await client.snippets.list({ trashed: true }))];
  return new Map(all.map((snippet) => [snippet.id, { text: snippet.text, trashed: snippet.trashedAt !== null }]));
}
