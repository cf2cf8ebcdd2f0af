import { type CliContext, type CliOption, WrongUse } from "./command";
import { givenFile } from "./given-file";

/** Whoever lists the processes of a machine reads what is on their command lines, so there are two more ways. */
export const PASSWORD_VARIABLE = "QUNCE_PASSWORD";

/** The options of a command that needs a pack's password. */
export const passwordOptions = {
  password: {
    type: "string",
    value: "P",
    explain: {
      zh: `包的密码（会出现在进程列表里；更稳妥的是 --password-file，或环境变量 ${PASSWORD_VARIABLE}）`,
      en: `the pack's password (shows in the list of processes; --password-file or the variable ${PASSWORD_VARIABLE} do not)`,
    },
  },
  "password-file": {
    type: "string",
    value: "FILE",
    explain: { zh: "密码写在这个文件的第一行", en: "a file whose first line is the password" },
  },
} as const satisfies Record<string, CliOption>;

/** The password given: on the command line, in a file, or in the environment, in this order; undefined without one. Throws FILE_MISSING. */
export async function givenPassword(context: Pick<CliContext, "text">): Promise<string | undefined> {
  const [typed, path] = [context.text("password"), context.text("password-file")];
  if (typed !== undefined && path !== undefined) {
    throw new WrongUse({
      zh: "--password 和 --password-file 只能给一个",
      en: "give --password or --password-file, not both",
    });
  }
  if (path !== undefined) return (await givenFile(path).text()).split(/\r?\n/, 1)[0];
  return typed ?? process.env[PASSWORD_VARIABLE];
}
