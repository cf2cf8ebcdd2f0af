import { sentenceOf } from "@shared/api/errors";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useConnection } from "../api/use-connection";
import { Banner } from "./banner";

const KNOCK_MS = 3000;

/** Says when the app behind the page does not answer, and knocks until it does; or that this page's pass has expired. */
export function ConnectionBanner() {
  const { t, i18n } = useTranslation("shell");
  const connection = useConnection();
  const queryClient = useQueryClient();

  useEffect(() => {
    if (connection !== "lost") return;
    const timer = setInterval(() => void queryClient.invalidateQueries(), KNOCK_MS);
    return () => clearInterval(timer);
  }, [connection, queryClient]);

  if (connection === "ok") return null;
  return (
    <Banner tone="cin" icon={<IconPlugConnectedX size={16} />}>
      {connection === "lost"
        ? t("connectionLost")
        : sentenceOf("UNAUTHORIZED", {}, i18n.language === "en" ? "en" : "zh-CN")}
    </Banner>
  );
}
