import activities from "@resources/sample-shop/activities.json";
import activityDrafts from "@resources/sample-shop/drafts/activity.json";
import articleDrafts from "@resources/sample-shop/drafts/articles.json";
import dailyDrafts from "@resources/sample-shop/drafts/daily.json";
import knowledgeDrafts from "@resources/sample-shop/drafts/knowledge.json";
import groups from "@resources/sample-shop/groups.json";
import today from "@resources/sample-shop/messages/today.json";
import thisWeek from "@resources/sample-shop/messages/week-0.json";
import lastWeek from "@resources/sample-shop/messages/week-minus-1.json";
import twoWeeksAgo from "@resources/sample-shop/messages/week-minus-2.json";
import threeWeeksAgo from "@resources/sample-shop/messages/week-minus-3.json";
import nextWeek from "@resources/sample-shop/messages/week-plus-1.json";
import inTwoWeeks from "@resources/sample-shop/messages/week-plus-2.json";
import inThreeWeeks from "@resources/sample-shop/messages/week-plus-3.json";
import ownDays from "@resources/sample-shop/own-days.json";
import personas from "@resources/sample-shop/personas.json";
import products from "@resources/sample-shop/products.json";
import quotes from "@resources/sample-shop/quotes.json";
import results from "@resources/sample-shop/results.json";
import shops from "@resources/sample-shop/shops.json";
import snippets from "@resources/sample-shop/snippets.json";
import staff from "@resources/sample-shop/staff.json";
import tiers from "@resources/sample-shop/tiers.json";
import voices from "@resources/sample-shop/voices.json";
import { type SampleSource, sampleSource } from "@shared/domain/sample-schema";

/** The sample shop as its files in `resources/sample-shop` tell it. */
export function readSampleSource(): SampleSource {
  return sampleSource.parse({
    shops,
    tiers,
    voices,
    staff,
    groups,
    personas,
    products,
    activities,
    drafts: [...knowledgeDrafts, ...activityDrafts, ...dailyDrafts, ...articleDrafts],
    messages: [
      ...threeWeeksAgo,
      ...twoWeeksAgo,
      ...lastWeek,
      ...thisWeek,
      ...today,
      ...nextWeek,
      ...inTwoWeeks,
      ...inThreeWeeks,
    ],
    results,
    snippets,
    quotes,
    ownDays,
  });
}
