import { exportDocx } from "@electron/exports/docx";
import { exportJson } from "@electron/exports/json";
import { exportMarkdown } from "@electron/exports/markdown";
import { messagesOf } from "@shared/domain/hand-over";
import mammoth from "mammoth";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend, tools } from "../../support/a-hand-over";
import { aMessage } from "../../support/a-shop";
import { hasLibreOffice, textByLibreOffice } from "../../support/libre-office";

describe("the plan as a Word document", () => {
  test("says every message whole when another program reads it", async () => {
    const plan = aHandOver(aWeekend());
    const buffer = Buffer.from(await exportDocx(plan, tools));
    const { value } = await mammoth.extractRawText({ buffer });
    const said = value.replace(/\s+/g, "");
    for (const { text } of messagesOf(plan)) expect(said).toContain(text.replace(/\s+/g, ""));
  });

  test.runIf(hasLibreOffice)("opens in LibreOffice with its copy line by line", async () => {
    const lines = textByLibreOffice("plan.docx", await exportDocx(aHandOver(aWeekend()), tools));
    expect(lines.join("\n")).toContain("1. 点头像，改成收货名\n2. 回复“1”占座");
  });
});

describe("the plan as Markdown", () => {
  test("is what a person would have written", async () => {
    await expect(await exportMarkdown(aHandOver(aWeekend()), tools)).toMatchFileSnapshot("../../golden/schedule.md");
  });

  test("keeps copy as it is, whatever marks it holds", async () => {
    const copy = "```\n# 不是标题\n```\n* 不是 *列表* <b>";
    const markdown = await exportMarkdown(aHandOver([aMessage({ text: copy })]), tools);
    const fences = new MarkdownIt().parse(markdown, {}).filter(({ type }) => type === "fence");
    expect(fences.map(({ content }) => content)).toEqual([`${copy}\n`]);
  });
});

describe("the plan as JSON", () => {
  test("names its format and gives every message back", async () => {
    const plan = aHandOver(aWeekend());
    const { format, version, ...rest } = JSON.parse(await exportJson(plan, tools));
    expect([format, version]).toEqual(["qunce-schedule", 1]);
    expect(rest).toEqual(JSON.parse(JSON.stringify(plan)));
  });
});
