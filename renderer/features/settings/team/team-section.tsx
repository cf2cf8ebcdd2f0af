import { Button } from "@mantine/core";
import type { CommandId } from "@shared/commands";
import {
  IconEyeCheck,
  IconMessageCheck,
  IconPackageExport,
  IconPackageImport,
  IconReceipt,
  IconTruckDelivery,
  IconTruckLoading,
  type TablerIcon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../../browser/commands";
import { Section } from "../../../ui/section";
import classes from "./team.module.css";

/** Working together by passing files, what comes back from phones and reviewers, and moving to another computer. */
export function TeamSection() {
  const { t } = useTranslation("team");
  return (
    <>
      <Section title={t("section.team")} hint={t("section.teamHint")}>
        <div className={classes.doors}>
          <Door command="makeTeamPack" Icon={IconPackageExport} label={t("section.make")} />
          <Door command="takeTeamPack" Icon={IconPackageImport} label={t("section.take")} />
        </div>
      </Section>
      <Section title={t("section.back")} hint={t("section.backHint")}>
        <div className={classes.doors}>
          <Door command="takeReceipt" Icon={IconReceipt} label={t("section.receipt")} />
          <Door command="sendForReview" Icon={IconEyeCheck} label={t("section.send")} />
          <Door command="takeReview" Icon={IconMessageCheck} label={t("section.review")} />
        </div>
      </Section>
      <Section title={t("section.move")} hint={t("section.moveHint")}>
        <div className={classes.doors}>
          <Door command="moveOut" Icon={IconTruckDelivery} label={t("section.moveOut")} />
          <Door command="moveIn" Icon={IconTruckLoading} label={t("section.moveIn")} />
        </div>
      </Section>
    </>
  );
}

type DoorProps = { readonly command: CommandId; readonly Icon: TablerIcon; readonly label: string };

function Door({ command, Icon, label }: DoorProps) {
  return (
    <Button leftSection={<Icon size={16} stroke={1.7} aria-hidden />} onClick={() => runCommand(command)}>
      {label}
    </Button>
  );
}
