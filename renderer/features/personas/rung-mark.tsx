/** A small stair with the rung filled in: its place shows without reading. */
export function RungMark({ rung, of }: { readonly rung: number; readonly of: number }) {
  const steps = Math.min(of, 6);
  const height = 18;
  return (
    <svg width={20} height={height} aria-hidden>
      {Array.from({ length: steps }, (_, step) => step + 1).map((step) => {
        const tall = (step / steps) * (height - 2);
        const width = 20 / steps;
        return (
          <rect
            key={step}
            x={(step - 1) * width + 0.5}
            y={height - tall}
            width={width - 1}
            height={tall}
            rx={1}
            fill={step === Math.ceil((rung / of) * steps) ? "var(--cin)" : "var(--line)"}
          />
        );
      })}
    </svg>
  );
}
