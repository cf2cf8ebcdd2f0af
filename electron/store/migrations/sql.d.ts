/** A migration's text, put into the bundle by vite. */
declare module "*.sql?raw" {
  const text: string;
  export default text;
}
