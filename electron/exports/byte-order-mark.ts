/** Opens every text file we write: without it Excel on a Chinese Windows (C27) and phones' file viewers take UTF-8 for GBK. */
export const BYTE_ORDER_MARK = "\uFEFF";
