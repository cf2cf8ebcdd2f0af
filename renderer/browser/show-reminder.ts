import { desktop } from "./desktop";

/** How this machine can be told: by its own notifications, once it has been asked, or only inside the page. */
export type NotificationWay = "system" | "ask" | "page";

/** What is possible now; a browser says so for each origin. */
export function notificationWay(): NotificationWay {
  if (desktop?.notify) return "system";
  if (!("Notification" in globalThis)) return "page";
  if (Notification.permission === "granted") return "system";
  return Notification.permission === "default" ? "ask" : "page";
}

/** Asks the person for notifications; only ever after a click of theirs. */
export async function askForNotifications(): Promise<NotificationWay> {
  if (notificationWay() === "ask") await Notification.requestPermission();
  return notificationWay();
}

/** Shows a notification of the system; false where the page has to say it itself. */
export function notifyBySystem(title: string, body: string, messageId: string, onClick: () => void): boolean {
  if (desktop?.notify) {
    desktop.notify(title, body, messageId);
    return true;
  }
  if (notificationWay() !== "system") return false;
  try {
    const shown = new Notification(title, { body, tag: messageId });
    shown.onclick = () => {
      window.focus();
      shown.close();
      onClick();
    };
    return true;
  } catch {
    // Some browsers (Android) allow notifications to service workers alone.
    return false;
  }
}
