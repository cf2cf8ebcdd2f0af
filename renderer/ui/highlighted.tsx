type HighlightedProps = {
  readonly text: string;
  /** UTF-16 spans [start, end) in order. */
  readonly spans: readonly (readonly [number, number])[];
};

/** Text with the found words marked. */
export function Highlighted({ text, spans }: HighlightedProps) {
  return (
    <>
      {piecesOf(text, spans).map((piece) =>
        piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
      )}
    </>
  );
}

type Piece = { readonly start: number; readonly text: string; readonly marked: boolean };

/** A text cut at its spans; spans that overlap or lie outside are cut to fit. */
export function piecesOf(text: string, spans: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of spans) {
    const start = Math.max(from, done);
    const end = Math.min(to, text.length);
    if (end <= start) continue;
    if (start > done) pieces.push({ start: done, text: text.slice(done, start), marked: false });
    pieces.push({ start, text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ start: done, text: text.slice(done), marked: false });
  return pieces;
}
