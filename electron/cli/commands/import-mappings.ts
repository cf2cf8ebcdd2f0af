import type { CliContext, ExitCode } from "../command";

/** `qunce import --mappings`: lists what is remembered of columns. */
export async function sayMappings(context: CliContext): Promise<ExitCode> {
  const client = await context.open("read");
  const saved = await client.imports.mappings.list();
  for (const { name, headers, mapping } of saved) {
    const columns = headers.map((header, index) => `${header || index + 1}=${mapping[String(index)] ?? "ignore"}`);
    context.say({ zh: `${name}：${columns.join("，")}`, en: `${name}: ${columns.join(", ")}` });
  }
  if (saved.length === 0) {
    context.say({
      zh: "还没有记住任何列对应；改过列的含义再导入，就会记住。",
      en: "No mapping is remembered yet; correct a column while importing, and it will be.",
    });
  }
  context.result(saved);
  return 0;
}

/** `qunce import --rename-mapping OLD --to-name NEW`: calls one by another name, as a step that can be undone. */
export async function renameMapping(context: CliContext, name: string, newName: string): Promise<ExitCode> {
  const client = await context.open("write");
  const saved = await client.imports.mappings.rename({ name, newName });
  context.say({
    zh: `已把“${name}”改名为“${newName}”。用 qunce undo 可以改回。`,
    en: `“${name}” is now called “${newName}”. qunce undo takes it back.`,
  });
  context.result(saved);
  return 0;
}

/** `qunce import --forget-mapping NAME`: forgets one, as a step that can be undone. */
export async function forgetMapping(context: CliContext, name: string): Promise<ExitCode> {
  const client = await context.open("write");
  const left = await client.imports.mappings.remove({ name });
  context.say({
    zh: `已忘掉“${name}”，还记着 ${left.length} 份。用 qunce undo 可以找回。`,
    en: `Forgot “${name}”; ${left.length} are left. qunce undo brings it back.`,
  });
  context.result(left);
  return 0;
}
