/** The one feature of the bundler that reads a folder: its files are put into the bundle by vite. */
interface ImportMeta {
  glob<Content>(pattern: string, options: { eager: true; import: "default" }): Record<string, Content>;
}
