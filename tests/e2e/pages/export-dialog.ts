import type { Page } from "@playwright/test";
export class ExportDialog { constructor(readonly page: Page) {} }
