import type { Page } from "@playwright/test";
export class RecordScreen { constructor(readonly page: Page) {} }
