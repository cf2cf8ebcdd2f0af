import { Portal } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { Fragment, useEffect, useId, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { insertField } from "./editor-commands";
import { fieldOptions } from "./field-options";
import type { OpenTrigger, TriggerBridge } from "./field-trigger-watch";
import { OptionRow, type PickOption } from "./option-row";
import { runSlash, type SlashOption, type SlashSources, slashOptions } from "./slash-options";

type TriggerMenuProps = {
  readonly editor: Editor;
  readonly bridge: TriggerBridge;
  readonly sources: SlashSources;
};

const WIDTH = 300;
const HEIGHT = 260;

/** The menu under a typed `{`, `{{` (merge fields) or `/` (blocks, pictures, texts, fields). The editor keeps the focus; ↑ ↓ Enter Tab and Escape come from it. */
export function TriggerMenu({ editor, bridge, sources }: TriggerMenuProps) {
  const trigger = useSyncExternalStore(bridge.subscribe, bridge.snapshot);
  if (!trigger) return null;
  return <OpenMenu key={trigger.from} editor={editor} bridge={bridge} trigger={trigger} sources={sources} />;
}

function OpenMenu({ editor, bridge, trigger, sources }: TriggerMenuProps & { readonly trigger: OpenTrigger }) {
  const { t, i18n } = useTranslation("editor");
  const listId = useId();
  const [index, setIndex] = useState(0);
  const inserts = sources.useInserts();
  const isSlash = trigger.asksFor === "anything";
  const options: readonly (PickOption & Partial<SlashOption>)[] = isSlash
    ? slashOptions(trigger.query, sources, inserts, i18n.language, t)
    : fieldOptions(trigger.query, sources.ownFields, i18n.language, t);
  const active = Math.min(index, options.length - 1);

  const pick = (at: number) => {
    const option = options[at];
    if (!option) return false;
    const { run } = option;
    if (run) runSlash(editor, trigger, { ...option, run });
    else insertField(editor, option.key, trigger);
    return true;
  };
  const answerKey = (key: string): boolean => {
    if (options.length === 0) return false;
    if (key === "ArrowDown" || key === "ArrowUp") {
      setIndex((active + (key === "ArrowDown" ? 1 : options.length - 1)) % options.length);
      return true;
    }
    if (key === "Enter" || key === "Tab") return pick(active);
    if (key !== "Escape") return false;
    bridge.dismiss();
    return true;
  };

  useEffect(() => {
    bridge.answerKey = answerKey;
  });
  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute("aria-controls", listId);
    return () => {
      bridge.answerKey = () => false;
      dom.removeAttribute("aria-controls");
      dom.removeAttribute("aria-activedescendant");
    };
  }, [editor, bridge, listId]);
  useEffect(() => {
    if (active < 0) return;
    editor.view.dom.setAttribute("aria-activedescendant", `${listId}-${active}`);
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [editor, listId, active]);

  if (options.length === 0) return null;
  return (
    <Portal>
      <div className="pick-menu is-floating" style={placeOf(trigger)}>
        <div
          className="pick-menu-options"
          role="listbox"
          id={listId}
          aria-label={t(isSlash ? "slash.menu" : "fields.menu")}
          tabIndex={-1}
        >
          {options.map((option, at) => (
            <Fragment key={option.key}>
              {option.group !== options[at - 1]?.group && option.group !== undefined && (
                <div className="pick-group" role="presentation">
                  {option.group}
                </div>
              )}
              <OptionRow id={`${listId}-${at}`} option={option} active={at === active} onPick={() => pick(at)} />
            </Fragment>
          ))}
        </div>
        <div className="pick-menu-hint">{t("fields.keys")}</div>
      </div>
    </Portal>
  );
}

/** Under the line, or over it where the window ends. */
function placeOf({ left, top, bottom }: OpenTrigger) {
  const x = Math.max(8, Math.min(left, window.innerWidth - WIDTH - 8));
  const fitsBelow = bottom + HEIGHT + 8 < window.innerHeight;
  return fitsBelow ? { left: x, top: bottom + 4 } : { left: x, bottom: window.innerHeight - top + 4 };
}
