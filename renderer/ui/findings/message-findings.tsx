import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { Section } from "../section";
import { FindingList } from "./finding-list";
import { SeriousFindings } from "./serious-findings";

type MessageFindingsProps = {
  readonly messageId: string;
  /** The text as it will be pasted, which is what was checked. */
  readonly text: string;
};

/** What a check of one message says, with its text as it will be pasted. */
export function MessageFindings({ messageId, text }: MessageFindingsProps) {
  const { t } = useTranslation("checks");
  const { data } = useMessageFindings(messageId);
  return (
    <Section title={t("title")}>
      <FindingList findings={data ?? []} text={text} />
    </Section>
  );
}

/** The serious findings of a message alone, for the last look before it is copied; nothing where there are none. */
export function SeriousMessageFindings({ messageId, text }: MessageFindingsProps) {
  const { data = [] } = useMessageFindings(messageId);
  return <SeriousFindings findings={data} text={text} />;
}

function useMessageFindings(id: string) {
  return useQuery(api.checks.message.queryOptions({ input: { id }, placeholderData: keepPreviousData }));
}
