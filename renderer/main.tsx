import { createRoot } from "react-dom/client";
import { z } from "zod";
import { openSession } from "./api/session";
import { App } from "./app/app";
import { startI18n } from "./i18n";

// zod's fast path compiles functions from text, which the content security policy forbids (and would report).
z.config({ jitless: true });

await openSession();
await startI18n();

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
