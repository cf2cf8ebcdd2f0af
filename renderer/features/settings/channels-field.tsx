import { MultiSelect } from "@mantine/core";
import type { Channel } from "@shared/domain/channel";
import { useTranslation } from "react-i18next";

type ChannelsFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly Channel[];
  readonly value: readonly Channel[];
  readonly onChange: (channels: Channel[]) => void;
};

/** Several channels by their names. */
export function ChannelsField({ label, placeholder, options, value, onChange }: ChannelsFieldProps) {
  const { t } = useTranslation("words");
  return (
    <MultiSelect
      label={label}
      placeholder={value.length === 0 ? placeholder : ""}
      data={options.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
      value={[...value]}
      onChange={(chosen) => onChange(options.filter((one) => chosen.includes(one)))}
      searchable
      hidePickedOptions
    />
  );
}
