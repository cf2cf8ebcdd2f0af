import { findBrowser } from "@electron/printer/find-browser";
import { shopPalette } from "@shared/domain/shop-palette";
import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { appWithTemplate } from "../../support/a-run-sheet-app";
import { failureOf, freshApp } from "../../support/app";
import { readPixels } from "../../support/pixels";

const LINK = "https://shop.example/vip";
const DAY = "2026-12-02";

/** A group with an activity that week, and its shop. */
async function aGroupWithAWeek() {
  const { client, vip, lay } = await appWithTemplate();
  await lay();
  const shop = await client.shops.create({ fields: { name: "小满母婴", colour: "#4A8C74", posterLink: LINK } });
  await client.groups.update({ id: vip.id, changes: { shopId: shop.id } });
  return { client, groupId: vip.id };
}

describe.runIf(findBrowser() !== undefined)("a group's week as a picture", { timeout: 60_000 }, () => {
  test("is twice its size and begins with the shop's colour, as a poster and as long images of both widths", async () => {
    const { client, groupId } = await aGroupWithAWeek();
    const request = { groupId, day: DAY };
    const pictures = await Promise.all([
      client.weekSchedules.poster(request),
      client.weekSchedules.poster({ ...request, shape: "long" }),
      client.weekSchedules.poster({ ...request, shape: "long", width: 1080 }),
    ]);
    const read = await Promise.all(pictures.map(async (file) => readPixels(await file.bytes())));
    const { fill } = shopPalette("#4A8C74");
    expect(read.map(({ width, at }) => [width, at(4, 4)])).toEqual([
      [1500, fill],
      [1500, fill],
      [2160, fill],
    ]);
  });

  test("carries a code that is, dot by dot with its quiet zone, the shop's link; the link given instead; or none", async () => {
    const { client, groupId } = await aGroupWithAWeek();
    const codeOf = async (link?: string) => {
      const file = await client.weekSchedules.poster({ groupId, day: DAY, ...(link !== undefined && { link }) });
      return readCode(readPixels(await file.bytes()), encode(link ?? LINK, { ecc: "M", border: 4 }).size);
    };
    const other = "https://other.example/一个更长的地址?from=群海报";
    expect([await codeOf(), await codeOf(other), await codeOf("")]).toEqual([
      encode(LINK, { ecc: "M", border: 4 }).data,
      encode(other, { ecc: "M", border: 4 }).data,
      undefined,
    ]);
  });
});

/** The dots of the code at the bottom right, 168 px wide before doubling; undefined where everything is paper. */
function readCode({ width, height, at }: ReturnType<typeof readPixels>, size: number): boolean[][] | undefined {
  const step = 336 / size;
  const [left, top] = [width - 96 - 336, height - 104 - 336];
  const dots = Array.from({ length: size }, (_, down) =>
    Array.from(
      { length: size },
      (_, across) => at(Math.round(left + (across + 0.5) * step), Math.round(top + (down + 0.5) * step)) === "#000000",
    ),
  );
  return dots.flat().includes(true) ? dots : undefined;
}

test("days without an activity make no picture, and the sentence says what to do", async () => {
  const { client } = await freshApp();
  const { id } = await client.groups.create({ fields: { name: "VIP群" } });
  expect(await failureOf(client.weekSchedules.poster({ groupId: id, day: "2026-11-28" }))).toMatchObject({
    code: "SCHEDULE_EMPTY",
  });
});
