import classes from "./rail.module.css";

/** The cinnabar seal 群. */
export function Seal() {
  return (
    <span className={classes.seal} aria-hidden>
      群
    </span>
  );
}
