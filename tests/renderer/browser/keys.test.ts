import { isComposing } from "@renderer/browser/is-composing";
import { NO_SEQUENCE, readStroke, type SequenceState } from "@renderer/browser/key-sequence";
import { type KeyPress, keyLabel, strokeOf } from "@renderer/browser/key-strokes";
import { commands } from "@shared/commands";
import { describe, expect, it } from "vitest";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("a key press", () => {
  it("is written as the list of commands writes it", () => {
    const written = [
      strokeOf(press("k", { ctrlKey: true }), false),
      strokeOf(press("k", { metaKey: true }), true),
      strokeOf(press("Z", { ctrlKey: true, shiftKey: true }), false),
      strokeOf(press("?", { shiftKey: true }), false),
      strokeOf(press("N"), false),
      strokeOf(press("Enter", { shiftKey: true }), false),
      strokeOf(press("ArrowDown"), false),
    ];
    expect(written).toEqual(["mod+k", "mod+k", "mod+shift+z", "?", "n", "shift+enter", "arrowdown"]);
  });

  it("with the other machine's command key is nobody's", () => {
    expect([strokeOf(press("k", { metaKey: true }), false), strokeOf(press("k", { ctrlKey: true }), true)]).toEqual([
      "other+k",
      "other+k",
    ]);
  });

  it("is named as the keyboard names it", () => {
    expect([keyLabel("mod+shift+z", true), keyLabel("mod+shift+z", false), keyLabel("g c", false)]).toEqual([
      "⌘⇧Z",
      "Ctrl Shift Z",
      "G C",
    ]);
  });
});

describe("keys one after the other", () => {
  const bindings = new Set(commands.map((command) => command.keys).filter((keys) => keys !== ""));

  function read(strokes: readonly (readonly [stroke: string, at: number])[]): (string | undefined)[] {
    let state: SequenceState = NO_SEQUENCE;
    return strokes.map(([stroke, at]) => {
      const step = readStroke(state, stroke, at, bindings);
      state = step.state;
      return step.match;
    });
  }

  it("g then c goes to the calendar", () => {
    expect(
      read([
        ["g", 0],
        ["c", 300],
      ]),
    ).toEqual([undefined, "g c"]);
  });

  it("g twice goes to the groups and not on to something else", () => {
    expect(
      read([
        ["g", 0],
        ["g", 200],
        ["c", 400],
      ]),
    ).toEqual([undefined, "g g", undefined]);
  });

  it("a second key that fits nothing is read on its own", () => {
    expect(
      read([
        ["g", 0],
        ["n", 300],
      ]),
    ).toEqual([undefined, "n"]);
  });

  it("g is forgotten after a while", () => {
    expect(
      read([
        ["g", 0],
        ["a", 5000],
      ]),
    ).toEqual([undefined, "a"]);
  });

  it("no two commands share their keys", () => {
    const keys = commands.map((command) => command.keys).filter((item) => item !== "");
    expect(keys.filter((item, index) => keys.indexOf(item) !== index)).toEqual([]);
  });
});

describe("a key that belongs to the input method", () => {
  it("is known by its state, by code 229, and through React's wrapping", () => {
    const cases = [
      { isComposing: true, keyCode: 13 },
      { isComposing: false, keyCode: 229 },
      { keyCode: 13, nativeEvent: { isComposing: true, keyCode: 13 } },
      { keyCode: 13, nativeEvent: { isComposing: false, keyCode: 13 } },
    ];
    expect(cases.map(isComposing)).toEqual([true, true, true, false]);
  });
});
