import { useTranslation } from "react-i18next";
import { PaneTabs } from "../../ui/record-page/pane-tabs";
import { useOpenTab } from "../../ui/record-page/use-open-tab";
import { Screen } from "../../ui/screen";
import { PersonasTab } from "./personas-tab";
import { StaffTab } from "./staff-tab";
import { TiersTab } from "./tiers-tab";
import { useAddPerson } from "./use-add-person";
import { VoicesTab } from "./voices-tab";

const tabs = ["personas", "tiers", "voices", "staff"] as const;
const bodies = { personas: PersonasTab, tiers: TiersTab, voices: VoicesTab, staff: StaffTab } as const;

/** Who reads, on which rung, who speaks, and who really pastes. */
export function PersonasScreen() {
  const { t } = useTranslation("personas");
  const [tab, setTab] = useOpenTab([...tabs]);
  const add = useAddPerson();
  const Body = bodies[tab];
  return (
    <Screen
      title={t("title")}
      sub={
        <PaneTabs
          label={t("title")}
          tabs={tabs.map((id) => ({ id, label: t(`tabs.${id}`) }))}
          value={tab}
          onChange={setTab}
        />
      }
      flush
    >
      <Body key={tab} onNew={() => add(tab)} />
    </Screen>
  );
}
