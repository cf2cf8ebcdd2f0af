/** OpenCC's table of single characters: `繁 简|…`; the package ships no types for its parts. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
