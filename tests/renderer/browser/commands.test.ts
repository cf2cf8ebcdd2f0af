import { places } from "@renderer/app/places";
import { isCommandId, runCommand } from "@renderer/browser/commands";
import { placeOfRecord } from "@renderer/browser/place-of-record";
import { screenKeyHandler } from "@renderer/browser/screen-keys";
import { commands } from "@shared/commands";
import { RECORD_KINDS } from "@shared/domain/record-kinds";
import { describe, expect, it } from "vitest";

describe("commands", () => {
  it("do nothing, and say so, while nobody answers to them", () => {
    expect([runCommand("undo"), screenKeyHandler("c")]).toEqual([false, undefined]);
  });

  it("are known by their ids only", () => {
    expect([isCommandId("export"), isCommandId("toString"), isCommandId("")]).toEqual([true, false, false]);
  });
});

describe("the places of the rail", () => {
  it("each have a command of their own, and every go-command has a place", () => {
    const going = commands.map((command) => command.id).filter((id) => id.startsWith("go"));
    expect(places.map((place) => place.command)).toEqual(going);
  });

  it("show every kind of record on one of them", () => {
    const addresses = places.map((place) => place.to);
    expect(RECORD_KINDS.filter((kind) => !addresses.includes(placeOfRecord[kind].to))).toEqual([]);
  });
});
