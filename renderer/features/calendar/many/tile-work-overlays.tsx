import { ManyDialog } from "./many-dialog";
import { SelectionBar } from "./selection-bar";
import { TileMenu } from "./tile-menu";
import type { TileWork } from "./use-tile-work";

/** Bar, menu and dialog of what is done with tiles; each only while there is something for it. */
export function TileWorkOverlays({ work }: { readonly work: TileWork }) {
  const { selection, menu, asked, ask } = work;
  return (
    <>
      {selection.isOn ? (
        <SelectionBar
          items={selection.items}
          onMove={() => ask({ verb: "move", items: selection.items })}
          onCopy={() => ask({ verb: "copy", items: selection.items })}
          onTrash={() => work.trash(selection.items)}
          onDone={selection.clear}
        />
      ) : null}
      {menu ? (
        <TileMenu
          place={menu}
          isSelected={selection.has(menu.item)}
          onClose={work.closeMenu}
          onOpen={() => work.onOpen(menu.item)}
          onMove={() => ask({ verb: "move", items: [menu.item] })}
          onCopy={() => ask({ verb: "copy", items: [menu.item] })}
          onSelect={() => selection.toggle(menu.item)}
          onTrash={() => work.trash([menu.item])}
        />
      ) : null}
      {asked ? (
        <ManyDialog verb={asked.verb} items={asked.items} onClose={() => ask(undefined)} onConfirm={work.confirm} />
      ) : null}
    </>
  );
}
