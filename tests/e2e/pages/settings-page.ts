import type { Page } from "@playwright/test";
export class SettingsPage { constructor(readonly page: Page) {} }
