import { Button, UnstyledButton } from "@mantine/core";
import type { Channel, ChannelProfile } from "@shared/domain/channel";
import { IconRestore } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { ErrorState } from "../../ui/error-state";
import { LoadingState } from "../../ui/loading-state";
import { StatusChip } from "../../ui/status-chip";
import { ChannelFacts } from "./channel-facts";
import { ChannelLimits } from "./channel-limits";
import { ChannelPolicyFields } from "./channel-policy-fields";
import classes from "./channels-section.module.css";

/** What each channel takes: limits, links, pictures, topics, splitting; changed here, and taken again as shipped. */
export function ChannelsSection() {
  const { t } = useTranslation(["channels", "words"]);
  const profiles = useQuery(api.channels.list.queryOptions());
  const [chosen, choose] = useState<Channel>("wechat_group");
  if (profiles.isPending) return <LoadingState />;
  if (profiles.isError) return <ErrorState error={profiles.error} onRetry={() => void profiles.refetch()} />;
  const profile = profiles.data.find(({ channel }) => channel === chosen);
  return (
    <div className={classes.root}>
      <nav className={classes.list} aria-label={t("list")}>
        {profiles.data.map(({ channel, isOwn }) => (
          <UnstyledButton
            key={channel}
            className={classes.entry}
            aria-current={channel === chosen ? "true" : undefined}
            onClick={() => choose(channel)}
          >
            {t(`words:channel.${channel}`)}
            {isOwn && <span className={classes.dot} title={t("own")} />}
          </UnstyledButton>
        ))}
      </nav>
      {profile && <Profile key={profile.channel} profile={profile} />}
    </div>
  );
}

function Profile({ profile }: { readonly profile: ChannelProfile }) {
  const { t } = useTranslation(["channels", "words"]);
  const change = useMutation(api.channels.change.mutationOptions());
  const takeShipped = useMutation(api.channels.takeShipped.mutationOptions());
  const { channel } = profile;
  return (
    <div className={classes.profile}>
      <header className={classes.head}>
        <h2 className={classes.name}>{t(`words:channel.${channel}`)}</h2>
        {profile.isOwn && (
          <>
            <StatusChip tone="indigo">{t("own")}</StatusChip>
            <Button
              size="compact-sm"
              leftSection={<IconRestore size={15} />}
              onClick={() => takeShipped.mutate({ channel })}
            >
              {t("takeShipped")}
            </Button>
          </>
        )}
      </header>
      <ChannelLimits limits={profile.limits} onChange={(limits) => change.mutate({ channel, changes: { limits } })} />
      <ChannelPolicyFields
        profile={profile}
        onPolicy={(policy) => change.mutate({ channel, changes: { policy } })}
        onMaxImages={(maxImages) => change.mutate({ channel, changes: { maxImages } })}
      />
      <ChannelFacts facts={profile.facts} />
    </div>
  );
}
