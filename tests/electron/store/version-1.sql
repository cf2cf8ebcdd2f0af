-- A workspace as the first schema kept it: one group, draft, activity and message, made in one step; then the activity
-- was renamed in a second. Images in the log have the columns of that time. Never to be edited: it stands for real files.

INSERT INTO "settings" VALUES ('workspace', '{"name":"小美的店","timeZone":"Asia/Shanghai","language":"zh-CN","theme":"dark"}');

INSERT INTO "groups" VALUES ('019acaf0-0001-7000-8000-000000000001', 1, '2026-10-01T02:00:00.000Z', '2026-10-01T02:00:00.000Z', NULL,
  '宝妈群', 'fan', 'preparing', NULL, '["loyalty"]',
  '{"userValue":"","ownValue":"","forWhom":"","notForWhom":"","promise":""}', 320, '[]', '[]', NULL, '', '[]', '', '');

INSERT INTO "drafts" VALUES ('019acaf0-0001-7000-8000-000000000002', 1, '2026-10-01T02:00:00.000Z', '2026-10-01T02:00:00.000Z', NULL,
  '会员日预告', 'promotion', 'write', '', '',
  '{"version":1,"doc":{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"今晚八点"}]}]}}',
  'wechat_group', '["预告"]', NULL, NULL, NULL, '[]', NULL, NULL, '{}', '', '今晚八点');

INSERT INTO "activities" VALUES ('019acaf0-0001-7000-8000-000000000003', 2, '2026-10-01T02:00:00.000Z', '2026-10-02T02:00:00.000Z', NULL,
  '十月会员日', 'member_day', 'engage', 'planned', '["019acaf0-0001-7000-8000-000000000001"]', '[]', NULL,
  '2026-10-06T20:00', '2026-10-06T22:00', '会员专享', '');

INSERT INTO "messages" VALUES ('019acaf0-0001-7000-8000-000000000004', 1, '2026-10-01T02:00:00.000Z', '2026-10-01T02:00:00.000Z', NULL,
  '开场', 'wechat_group', '019acaf0-0001-7000-8000-000000000001', '2026-10-06T20:00', NULL, NULL,
  '019acaf0-0001-7000-8000-000000000003', '019acaf0-0001-7000-8000-000000000002', '', '[]', '[]', '{}', 'planned', '', '[]', '',
  NULL, NULL, 'plan.csv:2');

INSERT INTO "steps" ("seq", "id", "code", "subject", "at", "touchedAt", "touch", "mergeKey", "state") VALUES
  (1, '019acaf0-0002-7000-8000-000000000001', 'imports.commit', 'plan.csv', '2026-10-01T02:00:00.000Z', '2026-10-01T02:00:00.000Z', 1, NULL, 'done'),
  (2, '019acaf0-0002-7000-8000-000000000002', 'activities.update', '十月会员日', '2026-10-02T02:00:00.000Z', '2026-10-02T02:00:00.000Z', 2, NULL, 'done');

INSERT INTO "changes" ("step", "kind", "id", "before", "after")
SELECT 1, 'groups', "id", NULL, json_object('id', "id", 'revision', 1, 'createdAt', "createdAt", 'updatedAt', "updatedAt",
  'trashedAt', NULL, 'name', "name", 'kind', "kind", 'status', "status", 'shopId', NULL, 'goals', "goals",
  'positioning', "positioning", 'memberCount', "memberCount", 'tierIds', "tierIds", 'personaIds', "personaIds",
  'staffId', NULL, 'threshold', "threshold", 'entrances', "entrances", 'rules', "rules", 'note', "note") FROM "groups";

INSERT INTO "changes" ("step", "kind", "id", "before", "after")
SELECT 1, 'drafts', "id", NULL, json_object('id', "id", 'revision', 1, 'createdAt', "createdAt", 'updatedAt', "updatedAt",
  'trashedAt', NULL, 'title', "title", 'kind', "kind", 'status', "status", 'memberValue', "memberValue",
  'valueWaiver', "valueWaiver", 'body', "body", 'channel', "channel", 'tags', "tags", 'voiceId', NULL, 'personaId', NULL,
  'tierId', NULL, 'productIds', "productIds", 'activityId', NULL, 'ownerStaffId', NULL, 'fieldValues', "fieldValues",
  'note', "note", 'plainText', "plainText") FROM "drafts";

INSERT INTO "changes" ("step", "kind", "id", "before", "after")
SELECT s."step", 'activities', "id",
  iif(s."step" = 1, NULL, json_object('id', "id", 'revision', 1, 'createdAt', "createdAt", 'updatedAt', "createdAt",
    'trashedAt', NULL, 'title', '会员日', 'type', "type", 'goal', "goal", 'status', "status", 'groupIds', "groupIds",
    'productIds', "productIds", 'ownerStaffId', NULL, 'start', "start", 'end', "end", 'memberValue', "memberValue", 'note', "note")),
  json_object('id', "id", 'revision', s."step", 'createdAt', "createdAt", 'updatedAt', "updatedAt",
    'trashedAt', NULL, 'title', iif(s."step" = 1, '会员日', "title"), 'type', "type", 'goal', "goal", 'status', "status",
    'groupIds', "groupIds", 'productIds', "productIds", 'ownerStaffId', NULL, 'start', "start", 'end', "end",
    'memberValue', "memberValue", 'note', "note")
FROM "activities", (SELECT 1 AS "step" UNION ALL SELECT 2) s;

INSERT INTO "changes" ("step", "kind", "id", "before", "after")
SELECT 1, 'messages', "id", NULL, json_object('id', "id", 'revision', 1, 'createdAt', "createdAt", 'updatedAt', "updatedAt",
  'trashedAt', NULL, 'title', "title", 'channel', "channel", 'groupId', "groupId", 'at', "at", 'voiceId', NULL,
  'staffId', NULL, 'activityId', "activityId", 'draftId', "draftId", 'text', "text", 'mediaIds', "mediaIds",
  'wantedImages', "wantedImages", 'fieldValues', "fieldValues", 'status', "status", 'skipReason', "skipReason",
  'tags', "tags", 'note', "note", 'sentAt', NULL, 'sentText', NULL, 'importKey', "importKey") FROM "messages";
