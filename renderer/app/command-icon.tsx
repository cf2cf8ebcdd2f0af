import type { CommandId } from "@shared/commands";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDatabaseExport,
  IconEyeCheck,
  IconFileExport,
  IconFileImport,
  IconKeyboard,
  IconLogout,
  IconMessageCheck,
  IconPackageExport,
  IconPackageImport,
  IconPictureInPictureTop,
  IconPlus,
  IconReceipt,
  IconTemplate,
  IconTruckDelivery,
  IconTruckLoading,
  type TablerIcon,
} from "@tabler/icons-react";
import classes from "./palette.module.css";
import { places } from "./places";

const icons: Partial<Record<CommandId, TablerIcon>> = {
  undo: IconArrowBackUp,
  redo: IconArrowForwardUp,
  newDraft: IconPlus,
  newActivity: IconPlus,
  newFromTemplate: IconTemplate,
  newDraftFromTemplate: IconTemplate,
  newMessage: IconPlus,
  importPlan: IconFileImport,
  export: IconFileExport,
  cheatSheet: IconKeyboard,
  pasteWindow: IconPictureInPictureTop,
  backUpNow: IconDatabaseExport,
  takeReceipt: IconReceipt,
  sendForReview: IconEyeCheck,
  takeReview: IconMessageCheck,
  makeTeamPack: IconPackageExport,
  takeTeamPack: IconPackageImport,
  moveOut: IconTruckDelivery,
  moveIn: IconTruckLoading,
  closeWorkspace: IconLogout,
};

type CommandIconProps = { readonly id: CommandId };

/** A command's sign in the palette; a place has the one of the rail. */
export function CommandIcon({ id }: CommandIconProps) {
  const Icon = icons[id] ?? places.find((place) => place.command === id)?.icon;
  return <span className={classes.icon}>{Icon && <Icon size={17} stroke={1.6} aria-hidden />}</span>;
}
