import type { Page } from "@playwright/test";
export class DraftsPage { constructor(readonly page: Page) {} }
