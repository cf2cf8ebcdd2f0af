/** Files that vite puts into the bundle as text: migrations, and the program of the backup thread. */
declare module "*.sql?raw" {
  const text: string;
  export default text;
}

declare module "*.cjs?raw" {
  const text: string;
  export default text;
}
