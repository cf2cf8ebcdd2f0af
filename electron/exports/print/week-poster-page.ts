/** A drawn picture as a page that is nothing but the picture: it runs no script and loads nothing. */
export function weekPosterPage(svg: string): string {
  return [
    "<!doctype html>",
    '<html lang="zh-CN">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    "<style>html,body{margin:0}svg{display:block}</style>\n</head>",
    `<body>${svg}</body>\n</html>\n`,
  ].join("\n");
}
