import type { CliContext, Client } from "./command";
import { DISCLAIMER } from "./disclaimer";

type Selection = Parameters<Client["checks"]["span"]>[0];

/**
 * Says on standard error how many serious findings the messages of a span have, and which. Answers how many there are;
 * fields that nothing fills are told of elsewhere.
 */
export async function warnOfFindings(context: CliContext, client: Client, selection: Selection): Promise<number> {
  const { records } = await client.checks.span(selection);
  const { language } = context.io;
  let count = 0;
  for (const { at, title, findings } of records) {
    for (const { severity, category, acceptanceId, text, law, reason } of findings) {
      if (severity !== "error" || category === "field" || acceptanceId !== null) continue;
      count += 1;
      context.io.err([at.replace("T", " "), title, `“${text}”`, law, reason[language]].filter(Boolean).join("\t"));
    }
  }
  if (count > 0) {
    const words = {
      zh: `检查：${count} 处严重的结果（${DISCLAIMER.zh}）。`,
      en: `Checks: ${count} serious findings (${DISCLAIMER.en}).`,
    };
    context.io.err(words[language]);
  }
  return count;
}
