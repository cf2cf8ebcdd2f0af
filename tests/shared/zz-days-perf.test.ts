import { it } from "vitest";
import { freshApp } from "../support/app";
it("perf", async () => {
  const { client } = await freshApp({ empty: true, ports: { checkOutputs: false } });
  for (const rule of ["FREQ=DAILY","FREQ=YEARLY"]) for (let k = 0; k < 3; k++) { const t = performance.now(); for (let i=0;i<500;i++) await client.recurrence.expand({ rule, start: "2024-01-01T20:00", from: "2026-01-01", to: "2026-12-31", timeZone: "America/New_York" }); console.log("client", rule, ((performance.now() - t)/500).toFixed(3)); }
  for (let k = 0; k < 3; k++) { const t = performance.now(); for (let i=0;i<500;i++) await client.channels.list(); console.log("channels", ((performance.now() - t)/500).toFixed(3)); }
}, 100000);
