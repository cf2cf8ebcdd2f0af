/** A colour (#rrggbb) as a phone in the dark shows it: same hue, lightness turned round, never quite white. */
export function darkColour(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (max + min) / 2;
  const target = 0.1 + (1 - lightness) * 0.78;
  // Moving every channel by the same share keeps the hue.
  const turned = channels.map((channel) => {
    const offset = channel - lightness;
    const room = Math.min(target, 1 - target);
    const had = Math.min(lightness, 1 - lightness);
    return target + (had === 0 ? 0 : (offset / had) * Math.min(room, had));
  });
  return `#${turned
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
