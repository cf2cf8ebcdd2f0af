import { type Client, WrongUse } from "./command";

/** The ids of records a person names by name or id. Throws wrong use for one that is unknown, or a name that several have. */
export async function idsOf(
  client: Client,
  kind: "groups" | "staff" | "products" | "voices",
  words: readonly string[],
): Promise<string[]> {
  if (words.length === 0) return [];
  const records: readonly { readonly id: string; readonly name: string }[] = await client[kind].list();
  return words.map((word) => {
    const found = records.filter((record) => record.id === word || record.name === word);
    const [only] = found;
    if (only && found.length === 1) return only.id;
    if (found.length > 1) {
      const ids = found.map((record) => record.id).join(" ");
      throw new WrongUse({
        zh: `有 ${found.length} 个叫“${word}”，请用编号：${ids}`,
        en: `${found.length} are called “${word}”; use an id: ${ids}`,
      });
    }
    const names = records.map((record) => record.name).join("、");
    throw new WrongUse({ zh: `没有“${word}”；现有：${names}`, en: `there is no “${word}”; there are: ${names}` });
  });
}
