import { createRoot } from "react-dom/client";
import { openSession } from "./api/session";
import { App } from "./app/app";
import { startI18n } from "./i18n";

await openSession();
await startI18n();

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
