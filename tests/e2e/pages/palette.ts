import type { Page } from "@playwright/test";
export class Palette { constructor(readonly page: Page) {} }
