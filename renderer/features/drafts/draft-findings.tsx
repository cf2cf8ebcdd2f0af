import { Button, Switch } from "@mantine/core";
import type { JudgedFinding } from "@shared/api/contract/checks";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { rangeOf } from "../../ui/editor/placed-copy";
import type { RichEditorHandle } from "../../ui/editor/rich-editor";
import { FindingList } from "../../ui/findings/finding-list";
import { LotteryRules } from "../../ui/findings/lottery-rules";
import type { RecordForm } from "../../ui/use-record-form";
import type { CheckedDraft } from "./use-draft-findings";

type DraftFindingsProps = {
  readonly checked: CheckedDraft;
  readonly form: RecordForm<"drafts">;
  readonly editor: RefObject<RichEditorHandle | null>;
};

/** What the check of a draft says, with ways to look at each place, to put other words there, or to let it stand. */
export function DraftFindings({ checked, form, editor }: DraftFindingsProps) {
  const { t } = useTranslation("checks");
  const [isWritingRules, writeRules] = useState(false);
  const { copy, findings } = checked;
  const at = ({ start, end }: JudgedFinding) => rangeOf(copy, start, end);
  return (
    <>
      <Switch
        size="xs"
        label={t("aiDrafted")}
        checked={form.values.isAiDrafted}
        onChange={(event) => form.set("isAiDrafted", event.currentTarget.checked)}
      />
      <FindingList
        findings={findings}
        text={copy.text}
        onReveal={(finding) => {
          const range = at(finding);
          if (range) editor.current?.findings.reveal(range);
        }}
        onReplace={(finding, by) => {
          const range = at(finding);
          if (range) editor.current?.findings.replace(range, finding.text, by);
        }}
        extra={({ category }) =>
          category === "lottery" && (
            <Button size="compact-xs" onClick={() => writeRules(true)}>
              {t("lottery.action")}
            </Button>
          )
        }
      />
      {isWritingRules && (
        <LotteryRules
          onClose={() => writeRules(false)}
          onText={(text) => {
            editor.current?.findings.append(text);
            writeRules(false);
          }}
        />
      )}
    </>
  );
}
