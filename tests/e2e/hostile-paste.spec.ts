import { RICH_NODE_TYPES, type RichNode } from "@shared/domain/rich-text";
import { pasteInto } from "./support/paste-into";
import { expect, test } from "./support/test";

const MEGABYTE = 1024 * 1024;

/** What a hostile page may have put on the clipboard: the mark that must be left of it, and what the person is told. */
const CORPUS: readonly { readonly name: string; readonly html: () => string; readonly says?: RegExp }[] = [
  { name: "a script", html: () => "<p>留下</p><script>window.stolen = 1</script>", says: /网页脚本/ },
  {
    name: "an event handler",
    html: () => '<p onclick="window.stolen = 1">留下<img src=x onerror="window.stolen = 1"></p>',
  },
  {
    name: "an svg that loads",
    html: () => "<p>留下</p><svg onload='window.stolen = 1'><a href='javascript:1'>x</a></svg>",
  },
  {
    name: "links that run",
    html: () =>
      '<p>留下</p><a href="javascript:window.stolen=1">点</a><a href=" java&#10;script:window.stolen=1">我</a>',
    says: /不能用的链接/,
  },
  { name: "a frame", html: () => '<p>留下</p><iframe srcdoc="<script>parent.stolen = 1</script>"></iframe>' },
  {
    name: "a form",
    html: () => '<form action="https://evil.example"><p>留下</p><input autofocus onfocus="window.stolen=1"></form>',
  },
  {
    name: "a slice that pretends to be the editor's own",
    html: () =>
      '<div data-pm-slice="1 1 [&quot;heading&quot;,{&quot;level&quot;:9,&quot;onclick&quot;:&quot;x&quot;}]"><p>留下</p>' +
      '<span data-merge-field="}}<script>window.stolen=1</script>">x</span></div>',
  },
  { name: "a picture of this computer", html: () => '<p>留下</p><img src="file:///etc/passwd">', says: /临时图片/ },
  {
    name: "a picture of another host",
    html: () => '<p>留下</p><img src="https://evil.example/pixel.gif">',
    says: /网页上的图片/,
  },
  {
    name: "a picture of twelve megabytes in the text",
    html: () => `<p>留下</p><img src="data:image/png;base64,${"A".repeat(12 * MEGABYTE)}">`,
    says: /太大/,
  },
  {
    name: "styles that reach out",
    html: () =>
      "<style>@import url(https://evil.example/x.css)</style><p style='background:url(https://evil.example)'>留下</p>",
  },
];

const NODES: ReadonlySet<string> = new Set(RICH_NODE_TYPES);

function everyNode(node: RichNode): RichNode[] {
  return [node, ...(node.content ?? []).flatMap(everyNode)];
}

test.beforeEach(async ({ shell, drafts, page }) => {
  await shell.goTo("文案");
  await page.keyboard.press("n");
  await expect(drafts.title).toHaveValue("");
});

for (const { name, html, says } of CORPUS) {
  test(`pasting ${name} runs nothing and leaves only its words`, async ({ page, drafts, shell, api }) => {
    await drafts.body.click();
    await pasteInto(drafts.body, { "text/html": html(), "text/plain": "留下" });
    await expect(drafts.body).toContainText("留下");
    if (says) await expect(shell.notice(says)).toBeVisible();
    await expect(
      drafts.body.locator("script, iframe, style, svg, form, input, object, [onclick], [onerror], [onload]"),
    ).toHaveCount(0);
    await expect(drafts.body.locator("[href^='java'], [src^='http'], [src^='file'], [src^='data']")).toHaveCount(0);
    expect(await page.evaluate(() => "stolen" in window)).toBe(false);

    await drafts.saved();
    const [newest] = (await api.drafts.list({})).items;
    const { body } = await api.drafts.get({ id: newest?.id ?? "" });
    const nodes = everyNode(body.doc);
    expect(nodes.filter(({ type }) => !NODES.has(type))).toEqual([]);
    expect(JSON.stringify(body)).not.toMatch(/script|onerror|onclick|file:|evil|base64/i);
    expect(JSON.stringify(body)).toContain("留下");
  });
}
