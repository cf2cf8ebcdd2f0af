import { type ChannelPolicy, type ChannelProfile, channelPolicy } from "@shared/domain/channel";
import { useTranslation } from "react-i18next";
import { useNow } from "../../api/use-now";
import { Section } from "../../ui/section";
import { SelectField } from "../../ui/select-field";
import { Sourced } from "./channel-sourced";
import classes from "./channels-section.module.css";
import { SettledNumber } from "./settled-number";

type ChannelPolicyFieldsProps = {
  readonly profile: ChannelProfile;
  readonly onPolicy: (policy: ChannelPolicy) => void;
  readonly onMaxImages: (maxImages: number | null) => void;
};

const { links, images, tags } = channelPolicy.shape;
/** A shorter message would be cut within a sentence. */
const LEAST_PART = 50;

/** What becomes of links, pictures, topics and long texts on a channel. */
export function ChannelPolicyFields({ profile, onPolicy, onMaxImages }: ChannelPolicyFieldsProps) {
  const { t } = useTranslation("channels");
  const today = useNow().slice(0, 10);
  const { policy, maxImages } = profile;
  const set = <Part extends keyof ChannelPolicy>(part: Part, change: Partial<ChannelPolicy[Part]>) => {
    const own = { source: t("ownSource"), asOf: today, confidence: "own" };
    onPolicy({ ...policy, [part]: { ...policy[part], ...change, ...own } });
  };
  return (
    <Section title={t("policy")} hint={t("policyHint")}>
      <div className={classes.fields}>
        <div className={classes.field}>
          <SelectField
            label={t("links.label")}
            options={links.shape.policy.options.map((value) => ({ value, label: t(`links.${value}`) }))}
            value={policy.links.policy}
            onChange={(value) => set("links", { policy: value })}
          />
          <Sourced of={policy.links} />
        </div>
        <div className={classes.field}>
          <div className={classes.numbers}>
            <SelectField
              label={t("images.label")}
              options={images.shape.placement.options.map((value) => ({ value, label: t(`images.${value}`) }))}
              value={policy.images.placement}
              onChange={(placement) => set("images", { placement })}
            />
            <SettledNumber
              label={t("images.max")}
              ariaLabel={t("images.max")}
              value={maxImages}
              min={0}
              onSettle={onMaxImages}
            />
          </div>
          <Sourced of={policy.images} />
        </div>
        <div className={classes.field}>
          <div className={classes.numbers}>
            <SelectField
              label={t("tags.label")}
              options={tags.shape.style.options.map((value) => ({ value, label: t(`tags.${value}`) }))}
              value={policy.tags.style}
              onChange={(style) => set("tags", { style })}
            />
            <SettledNumber
              label={t("tags.max")}
              ariaLabel={t("tags.max")}
              value={policy.tags.max}
              min={1}
              onSettle={(max) => set("tags", { max })}
            />
          </div>
          <Sourced of={policy.tags} />
        </div>
        {policy.splitting.by === "messages" && (
          <div className={classes.field}>
            <SettledNumber
              label={t("splitting")}
              ariaLabel={t("splitting")}
              value={policy.splitting.at}
              min={LEAST_PART}
              onSettle={(at) => set("splitting", { at })}
            />
            <Sourced of={policy.splitting} />
          </div>
        )}
      </div>
    </Section>
  );
}
