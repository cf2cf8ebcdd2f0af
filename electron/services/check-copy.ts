import type { CheckedRecord, JudgedFinding, PackEntry } from "@shared/api/contract/checks";
import type { Channel } from "@shared/domain/channel";
import { paragraphHash } from "@shared/domain/check/acceptance";
import { type BeyondWords, findBeyondWords, stretchOfFact } from "@shared/domain/check/beyond-words";
import type { CheckEngine } from "@shared/domain/check/check-engine";
import { checkText } from "@shared/domain/check/check-text";
import { bareFacts, type CopyFacts, type FactHit } from "@shared/domain/check/copy-facts";
import { countFindings } from "@shared/domain/check/finding";
import { interactionBalance, isOneSided } from "@shared/domain/check/interaction-balance";
import { OWN_PACK } from "@shared/domain/check/own-rule-engine";
import { priceConflicts } from "@shared/domain/check/price-conflicts";
import type { Message, MessageView } from "@shared/domain/message";
import { dateOf } from "@shared/domain/wall-time";
import { selectMessages } from "../store/messages";
import { getRecord, getRecords, listRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { profilesOf } from "./change-channel";
import { draftFacts, loadCheckLibrary, messageFacts } from "./check-facts";
import { renderMessages, renderOne } from "./render-message";
import { repeatHits } from "./repeat-hits";
import { engineFor, shippedPacks } from "./rule-packs";
import { wallClock } from "./workspace-clock";

/** Where copy goes unless somebody says otherwise: rules of other platforms are asked when they or their pack are named. */
const HOME: Channel = "wechat_group";

type Accepted = ReadonlyMap<string, string>;

/** Checks any text, with or without a workspace. Throws PACK_UNKNOWN. */
export function checkAnyText(
  store: Store | undefined,
  { text, channel, packs }: { text: string; channel?: Channel | undefined; packs?: readonly string[] | undefined },
): JudgedFinding[] {
  const asksForOwn = packs?.includes(OWN_PACK) ?? (store !== undefined && isOwnOn(store));
  const own = store && asksForOwn ? listRecords(store.db, "ownRules") : [];
  const engine = engineFor(packs?.filter((pack) => pack !== OWN_PACK) ?? packsOn(store), own);
  const profile = profilesOf(store?.db).find((item) => item.channel === channel);
  const facts = bareFacts(text, channel, profile);
  return judge(facts, engine, store ? acceptedIn(store) : new Map(), [], channel ?? (packs ? undefined : HOME));
}

/** Checks a draft with what the workspace knows of it, as it would go out today. Throws NOT_FOUND. */
export function checkDraft(
  store: Store,
  { id, text, channel }: { id: string; text?: string | undefined; channel?: Channel | undefined },
): JudgedFinding[] {
  const draft = getRecord(store.db, "drafts", id);
  const facts = draftFacts(loadCheckLibrary(store.db), draft, {
    text: text ?? draft.plainText,
    channel: channel ?? draft.channel,
    day: dateOf(wallClock(store)),
  });
  return judge(facts, workspaceEngine(store), acceptedIn(store));
}

/** How many findings that nobody accepted each of some drafts has; drafts that are gone are left out. */
export function countDraftFindings(store: Store, ids: readonly string[]) {
  const library = loadCheckLibrary(store.db);
  const engine = workspaceEngine(store);
  const accepted = acceptedIn(store);
  const day = dateOf(wallClock(store));
  return getRecords(store.db, "drafts", ids).map((draft) => {
    const facts = draftFacts(library, draft, { text: draft.plainText, channel: draft.channel, day });
    return { id: draft.id, counts: countFindings(openOnes(judge(facts, engine, accepted))) };
  });
}

/** Checks a message as it will be pasted. Throws NOT_FOUND. */
export function checkMessage(store: Store, id: string): JudgedFinding[] {
  const view = renderOne(store.db, getRecord(store.db, "messages", id));
  return judge(messageFacts(loadCheckLibrary(store.db), view), workspaceEngine(store), acceptedIn(store));
}

/** Everything found in the messages of a span of days that are still to be sent. */
export function checkSpan(
  store: Store,
  selection: { from: string; to: string; groupIds?: string[] | undefined; staffIds?: string[] | undefined },
) {
  const messages = selectMessages(store.db, selection).filter(isToCome);
  const views = renderMessages(store.db, messages);
  const records = checkViews(store, views, repeatHits(store, selection)).filter(({ findings }) => findings.length > 0);
  const balance = interactionBalance(views.map(({ text }) => text));
  return {
    records,
    checked: views.length,
    counts: countFindings(records.flatMap(({ findings }) => openOnes(findings))),
    balance: { ...balance, isOneSided: isOneSided(balance) },
  };
}

/** Checks messages as they will be pasted, beside each other: one product has one price a day. */
function checkViews(
  store: Store,
  views: readonly MessageView[],
  more: ReadonlyMap<string, readonly FactHit[]>,
): CheckedRecord[] {
  if (views.length === 0) return [];
  const library = loadCheckLibrary(store.db);
  const engine = workspaceEngine(store);
  const accepted = acceptedIn(store);
  const known = views.map((view) => ({ view, facts: messageFacts(library, view) }));
  const copies = known.map(({ view, facts }) => ({
    id: view.message.id,
    title: titleOf(view),
    text: view.text,
    day: dateOf(view.message.at),
    tierId: facts.tier?.id ?? null,
  }));
  const conflicts = priceConflicts(copies, library.products, library.tiers);
  return known.map(({ view, facts }) => ({
    kind: "messages",
    id: view.message.id,
    title: titleOf(view),
    at: view.message.at,
    place: view.groupName ?? "",
    findings: judge(facts, engine, accepted, [
      ...(conflicts.get(view.message.id) ?? []),
      ...(more.get(view.message.id) ?? []),
    ]),
  }));
}

/** The findings that nobody accepted. */
function openOnes(findings: readonly JudgedFinding[]): JudgedFinding[] {
  return findings.filter(({ acceptanceId }) => acceptanceId === null);
}

/** The packs there are, with the workspace's choice. */
export function listPacks(store: Store | undefined): PackEntry[] {
  const on = packsOn(store);
  const shipped = shippedPacks().map(({ pack, name, asOf, rules }) => ({
    ...{ pack, name, asOf },
    rules: rules.length,
    isOn: on.includes(pack),
  }));
  if (!store) return shipped;
  const own = listRecords(store.db, "ownRules").length;
  return [
    ...shipped,
    { pack: OWN_PACK, name: { zh: "自定", en: "Own" }, asOf: null, rules: own, isOn: isOwnOn(store) },
  ];
}

function judge(
  facts: CopyFacts,
  engine: CheckEngine,
  accepted: Accepted,
  more: readonly FactHit[] = [],
  channel = facts.channel,
): JudgedFinding[] {
  const { text } = facts;
  const found = findBeyondWords(facts);
  const beyondWords: BeyondWords = { ...found, stretches: [...more.map(stretchOfFact), ...found.stretches] };
  return checkText(text, { engine, channel, beyondWords }).map((finding) => ({
    ...finding,
    acceptanceId:
      accepted.size === 0
        ? null
        : (accepted.get(acceptedKey(finding.ruleId, finding.text, paragraphHash(text, finding.start, finding.end))) ??
          null),
  }));
}

function workspaceEngine(store: Store): CheckEngine {
  return engineFor(packsOn(store), isOwnOn(store) ? listRecords(store.db, "ownRules") : []);
}

function packsOn(store: Store | undefined): string[] {
  const off = store ? getSettings(store.db).packsOff : [];
  return shippedPacks()
    .map(({ pack }) => pack)
    .filter((pack) => !off.includes(pack));
}

function isOwnOn(store: Store): boolean {
  return !getSettings(store.db).packsOff.includes(OWN_PACK);
}

function acceptedIn(store: Store): Accepted {
  return new Map(
    listRecords(store.db, "acceptances").map(({ id, ruleId, stretch, textHash }) => [
      acceptedKey(ruleId, stretch, textHash),
      id,
    ]),
  );
}

function acceptedKey(ruleId: string, stretch: string, textHash: string): string {
  return [ruleId, textHash, stretch].join("|");
}

function isToCome({ status }: Message): boolean {
  return status !== "skipped" && status !== "sent";
}

/** A message is called by its title, its draft's, its activity's, or its first words. */
function titleOf({ message, draftTitle, activityTitle, text }: MessageView): string {
  return message.title || draftTitle || activityTitle || [...(text.split("\n", 1)[0] ?? "")].slice(0, 20).join("");
}
