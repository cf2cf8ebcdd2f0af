import { Portal } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { useEffect, useId, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { insertField } from "./editor-commands";
import { fieldOptions } from "./field-options";
import type { OpenTrigger, TriggerBridge } from "./field-trigger-watch";
import { OptionRow } from "./option-row";

type TriggerMenuProps = {
  readonly editor: Editor;
  readonly bridge: TriggerBridge;
  readonly ownFields: readonly string[];
};

const WIDTH = 300;
const HEIGHT = 260;

/** The menu of merge fields under a typed `{`, `{{` or `/`. The editor keeps the focus; ↑ ↓ Enter Tab and Escape come from it. */
export function TriggerMenu({ editor, bridge, ownFields }: TriggerMenuProps) {
  const trigger = useSyncExternalStore(bridge.subscribe, bridge.snapshot);
  if (!trigger) return null;
  return <OpenMenu key={trigger.from} editor={editor} bridge={bridge} trigger={trigger} ownFields={ownFields} />;
}

function OpenMenu({ editor, bridge, trigger, ownFields }: TriggerMenuProps & { readonly trigger: OpenTrigger }) {
  const { t, i18n } = useTranslation("editor");
  const listId = useId();
  const [index, setIndex] = useState(0);
  const options = fieldOptions(trigger.query, ownFields, i18n.language, t);
  const active = Math.min(index, options.length - 1);

  const pick = (at: number) => {
    const option = options[at];
    if (!option) return false;
    insertField(editor, option.key, trigger);
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
        <div className="pick-menu-options" role="listbox" id={listId} aria-label={t("fields.menu")} tabIndex={-1}>
          {options.map((option, at) => (
            <OptionRow
              key={option.key}
              id={`${listId}-${at}`}
              option={option}
              active={at === active}
              onPick={() => pick(at)}
            />
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
