import { Button, Popover, Select } from "@mantine/core";
import { type Adaptation, blankAdaptation } from "@shared/domain/adaptation";
import { type Channel, channel as channels } from "@shared/domain/channel";
import { IconPlus } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { ReferenceField } from "../../../ui/reference-field";
import classes from "./add-adaptation.module.css";

type AddAdaptationProps = {
  readonly draftId: string;
  readonly adaptations: readonly Adaptation[];
  readonly onMade: (id: string) => void;
};

const facets = ["channel", "tierId", "personaId", "voiceId"] as const;
type Wanted = Pick<Adaptation, (typeof facets)[number]>;
const { channel, tierId, personaId, voiceId } = blankAdaptation;
const nothing: Wanted = { channel, tierId, personaId, voiceId };

/** Asks whom the new adaptation is for; at least one thing, and not the same as another one. */
export function AddAdaptation({ draftId, adaptations, onMade }: AddAdaptationProps) {
  const { t } = useTranslation(["adaptations", "drafts", "words"]);
  const [opened, setOpened] = useState(false);
  const [wanted, want] = useState(nothing);
  const create = useMutation(api.adaptations.create.mutationOptions());
  const isNothing = facets.every((facet) => wanted[facet] === null);
  const isThere = adaptations.some((other) => facets.every((facet) => other[facet] === wanted[facet]));

  const make = async () => {
    const made = await create.mutateAsync({ fields: { draftId, ...wanted } });
    setOpened(false);
    want(nothing);
    onMade(made.id);
  };

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={280} trapFocus>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          flex="none"
          leftSection={<IconPlus size={13} />}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {t("add")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.form}>
        <p className={classes.note}>{t("addHint")}</p>
        <Select
          size="xs"
          label={t("drafts:fields.channel")}
          value={wanted.channel}
          onChange={(value) => want({ ...wanted, channel: value as Channel | null })}
          data={channels.options.map((value) => ({ value, label: t(`words:channel.${value}`) }))}
          placeholder={t("any")}
          clearable
          maxDropdownHeight={260}
          comboboxProps={{ withinPortal: false }}
        />
        {(["tierId", "personaId", "voiceId"] as const).map((field) => (
          <ReferenceField
            key={field}
            kind={field === "tierId" ? "tiers" : field === "personaId" ? "personas" : "voices"}
            label={t(`drafts:fields.${field}`)}
            placeholder={t("any")}
            value={wanted[field]}
            onChange={(id) => want({ ...wanted, [field]: id })}
          />
        ))}
        {isThere && <p className={classes.note}>{t("isThere")}</p>}
        <Button
          variant="filled"
          size="compact-sm"
          disabled={isNothing || isThere}
          loading={create.isPending}
          onClick={() => void make()}
        >
          {t("make")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
