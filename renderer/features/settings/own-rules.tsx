import { Button, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconPlus } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { severityLook } from "../../ui/findings/severity-look";
import { QueryGate } from "../../ui/record-page/query-gate";
import { Section } from "../../ui/section";
import { StatusChip } from "../../ui/status-chip";
import classes from "./checks-section.module.css";
import { OwnRuleForm } from "./own-rule-form";

/** The rules of one's own 自定: words the shop does not say, with why and what to say instead. */
export function OwnRules() {
  const { t } = useTranslation(["checks", "common"]);
  const [openId, setOpenId] = useState<string>();
  const rules = useQuery(api.ownRules.list.queryOptions());
  const create = useMutation(api.ownRules.create.mutationOptions());
  const add = () => create.mutate({ fields: { name: t("own.newName") } }, { onSuccess: ({ id }) => setOpenId(id) });
  return (
    <Section
      title={t("own.title")}
      hint={t("own.hint")}
      actions={
        <Button size="compact-sm" leftSection={<IconPlus size={15} />} onClick={add} loading={create.isPending}>
          {t("own.new")}
        </Button>
      }
    >
      <QueryGate query={rules}>
        {(list) =>
          list.length === 0 ? (
            <p className={classes.none}>{t("own.none")}</p>
          ) : (
            <ul className={classes.rules}>
              {list.map((rule) => {
                const isOpen = rule.id === openId;
                const Chevron = isOpen ? IconChevronDown : IconChevronRight;
                return (
                  <li key={rule.id}>
                    <UnstyledButton
                      className={classes.rule}
                      aria-expanded={isOpen}
                      onClick={() => setOpenId(isOpen ? undefined : rule.id)}
                    >
                      <Chevron size={15} aria-hidden />
                      <span className={classes.name}>{rule.name || t("common:untitled")}</span>
                      <span className={classes.facts}>{[...rule.words, rule.pattern].filter(Boolean).join("、")}</span>
                      <StatusChip tone={severityLook[rule.severity].tone}>{t(`severity.${rule.severity}`)}</StatusChip>
                    </UnstyledButton>
                    {isOpen && <OwnRuleForm rule={rule} />}
                  </li>
                );
              })}
            </ul>
          )
        }
      </QueryGate>
    </Section>
  );
}
