/** A file with the folder it stood in, as the import takes it. */
export type ChosenFile = { readonly file: File; readonly path: string };

/** Kinds of files copy comes in, and the pictures it may name. */
export const DOCUMENT_TYPES = ".md,.markdown,.txt,.html,.htm,.docx,.png,.jpg,.jpeg,.webp,.gif";

const TAKEN = /\.(?:md|markdown|mdown|txt|text|html?|xhtml|docx|doc|wps|rtf|png|jpe?g|webp|gif)$/i;
const MOST_FILES = 500;

/** What was chosen, each with its way from the chosen folder; of a folder only what the import can use, hidden files left out. */
export function chosenFiles(files: Iterable<File>): ChosenFile[] {
  const all = [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  const isHidden = (path: string) => path.split("/").some((step) => step.startsWith("."));
  const usable = all.length === 1 ? all : all.filter(({ path }) => TAKEN.test(path) && !isHidden(path));
  return usable.slice(0, MOST_FILES);
}
