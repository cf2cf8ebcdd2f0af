import type { Page } from "@playwright/test";
export class CalendarPage { constructor(readonly page: Page) {} }
