import type { Media } from "@shared/domain/media";
import { IconPhoto } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { useSelectedId } from "../../browser/selected-id";
import { EmptyState } from "../../ui/empty-state";
import { FilterBox } from "../../ui/filter-box";
import { QueryGate } from "../../ui/record-page/query-gate";
import { SampleButton } from "../../ui/record-page/sample-button";
import { lastUsedInWords } from "./entries/last-used";
import { PictureButton } from "./picture-button";
import { findPictures, onShelf, type PictureShelf, pictureTags } from "./picture-list";
import { PicturePanel } from "./picture-panel";
import { PictureShelves } from "./picture-shelves";
import { PictureTile } from "./picture-tile";
import classes from "./pictures-tab.module.css";
import { useAddPictures } from "./use-add-pictures";

/** The pictures as a wall; files may be dropped anywhere on it. */
export function PicturesTab() {
  const { t } = useTranslation("library");
  const pictures = useQuery(api.media.list.queryOptions());
  const { addAll } = useAddPictures();
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same
    <div
      className={classes.root}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void addAll([...event.dataTransfer.files]);
      }}
    >
      <QueryGate query={pictures}>
        {(list) =>
          list.length > 0 ? (
            <PictureWall pictures={list} />
          ) : (
            <EmptyState
              icon={<IconPhoto />}
              title={t("picture.emptyTitle")}
              text={t("picture.emptyText")}
              actions={
                <>
                  <PictureButton primary />
                  <SampleButton />
                </>
              }
            />
          )
        }
      </QueryGate>
    </div>
  );
}

function PictureWall({ pictures }: { readonly pictures: readonly Media[] }) {
  const { t } = useTranslation(["library", "common"]);
  const [words, setWords] = useState("");
  const [tag, setTag] = useState<string>();
  const [selectedId, setSelectedId] = useSelectedId();
  const uses = useQuery(api.media.uses.queryOptions()).data ?? [];
  const missing = useQuery(api.media.missing.queryOptions()).data ?? [];
  const today = useToday();
  const [shelf, setShelf] = useState<PictureShelf>();
  const usesOf = (id: string) => uses.find(({ key }) => key === id);
  const shown = onShelf(findPictures(pictures, words, tag), shelf, { uses, missing });
  const selected = pictures.find((picture) => picture.id === selectedId);
  return (
    <div className={classes.wall}>
      <div className={classes.main}>
        <div className={classes.filters}>
          <div className={classes.find}>
            <FilterBox value={words} onChange={setWords} placeholder={t("picture.find")} />
          </div>
          <PictureShelves value={shelf} onChange={setShelf} missing={missing.length} />
          {pictureTags(pictures)
            .slice(0, 8)
            .map(({ tag: name, count }) => (
              <button
                key={name}
                type="button"
                className={classes.tag}
                aria-pressed={tag === name}
                onClick={() => setTag(tag === name ? undefined : name)}
              >
                {name} <span>{count}</span>
              </button>
            ))}
        </div>
        {shown.length === 0 && (
          <p className={classes.none}>
            {t("common:noHits", { words: words || tag || t(`picture.${shelf ?? "unused"}`, { count: 0 }) })}
          </p>
        )}
        <ul className={classes.tiles}>
          {shown.map((picture) => (
            <li key={picture.id}>
              <PictureTile
                picture={picture}
                used={lastUsedInWords(usesOf(picture.id), today, t)}
                selected={picture.id === selectedId}
                onSelect={() => setSelectedId(picture.id === selectedId ? undefined : picture.id)}
              />
            </li>
          ))}
        </ul>
      </div>
      {selected && (
        <PicturePanel
          key={selected.id}
          picture={selected}
          isMissing={missing.includes(selected.id)}
          uses={usesOf(selected.id)}
          onGone={() => setSelectedId(undefined)}
        />
      )}
    </div>
  );
}
