import type { Page } from "@playwright/test";
export class ImportDialog { constructor(readonly page: Page) {} }
