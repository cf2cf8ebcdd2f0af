import { avatarLetter } from "../message-editor/avatar-letter";
import styles from "./channel-preview.module.css";

/** The sender's square with one character of the name. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span className={styles.avatar} aria-hidden>
      {avatarLetter(name)}
    </span>
  );
}
