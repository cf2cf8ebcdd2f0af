import { realpathSync, rmSync } from "node:fs";
import type { WorkspaceState } from "@shared/api/contract/workspaces";
import { QunceError } from "@shared/api/errors";
import { defaultSettings } from "@shared/domain/settings";
import { dateOf } from "@shared/domain/wall-time";
import { type BackupSchedule, backupState, saveCopy, scheduleBackups } from "../store/backups";
import { openStore } from "../store/open-store";
import type { Store } from "../store/store";
import { RecentWorkspaces, type WorkspaceFile } from "./recent-workspaces";
import { startWorkspace } from "./start-workspace";
import { ToldReminders } from "./told-reminders";
import { wallClock } from "./workspace-clock";
import { freePathForName, newWorkspacePath, pathForName, resolvePath } from "./workspace-path";
import { describeWorkspace } from "./workspace-state";

/** What the host needs from outside. */
export type HostPorts = {
  /** Where recents are remembered; nothing is when absent. */
  readonly dataFolder?: string | undefined;
  /** Where new workspaces go unless a path is given. */
  readonly documentsFolder: string;
  readonly now: () => number;
  readonly newId: () => string;
};

type Open = { readonly store: Store; readonly backups: BackupSchedule };

const SAMPLE_NAME = "示例店铺";

/** Holds the open workspace, or none; the only place where one is opened or closed. */
export class WorkspaceHost {
  /** What people were reminded of already. */
  readonly told: ToldReminders;
  readonly #ports: HostPorts;
  readonly #recent: RecentWorkspaces;
  #open: Open | undefined;

  constructor(ports: HostPorts) {
    this.#ports = ports;
    this.#recent = new RecentWorkspaces(ports.dataFolder);
    this.told = new ToldReminders(ports.dataFolder);
  }

  /** The open workspace; throws NO_WORKSPACE. */
  getStore(): Store {
    if (!this.#open) throw new QunceError("NO_WORKSPACE");
    return this.#open.store;
  }

  findStore(): Store | undefined {
    return this.#open?.store;
  }

  current(): WorkspaceState | null {
    return this.#open ? describeWorkspace(this.#open.store, backupState(this.#open.store)) : null;
  }

  /** The workspace that was open when the app was last quit, to be opened again. */
  get lastOpen(): string | null {
    return this.#recent.lastOpen;
  }

  list(): { folder: string; files: WorkspaceFile[] } {
    return { folder: this.#ports.documentsFolder, files: this.#recent.list(this.#ports.documentsFolder) };
  }

  /** Makes and opens a workspace. Throws FILE_EXISTS. */
  create({ name, path }: { name: string; path?: string | undefined }): WorkspaceState {
    const file = path ? newWorkspacePath(path) : pathForName(this.#ports.documentsFolder, name);
    return this.#make(file, name, (store) => startWorkspace(store, name));
  }

  /** Makes and opens a sample shop whose dates lie around today. Throws FILE_EXISTS when a path is given. */
  async openSample(path?: string): Promise<WorkspaceState> {
    // Loaded when asked for: its texts and pictures would otherwise slow every start down.
    const { fillWithSample } = await import("./sample-shop");
    const file = path ? newWorkspacePath(path) : freePathForName(this.#ports.documentsFolder, SAMPLE_NAME);
    return this.#make(file, SAMPLE_NAME, (store) => fillWithSample(store, dateOf(wallClock(store))));
  }

  /** Opens a workspace; the one before is closed only once the new one stands. */
  open(path: string, readOnly = false): WorkspaceState {
    const file = resolvePath(path);
    const current = this.#open?.store;
    if (current && isSameFile(current.path, file)) {
      const isReading = current.readOnly === "asked" || current.readOnly === "locked";
      if (readOnly ? isReading : current.readOnly === null) return this.#describe();
      // The same file in another mode, or after a fault: its own lock would keep it from being opened beside itself.
      this.#shut();
    }
    return this.#adopt(openStore({ path: file, readOnly, ...this.#clock() }));
  }

  /** A path in the default folder that no workspace has yet. */
  freePath(name: string): string {
    return freePathForName(this.#ports.documentsFolder, name);
  }

  /** Saves a verified copy of the open workspace. */
  saveCopy(path: string): { path: string } {
    return saveCopy(this.getStore(), newWorkspacePath(path));
  }

  /** Closes the workspace because the person says so: the next start shows the welcome screen. */
  close(): boolean {
    const wasOpen = this.#open !== undefined;
    this.#shut();
    this.#recent.closed();
    return wasOpen;
  }

  /** Closes the workspace because the app quits: the next start opens it again. */
  quit(): void {
    this.#shut();
  }

  #make(path: string, name: string, fill: (store: Store) => void): WorkspaceState {
    const store = openStore({ path, create: { settings: { ...defaultSettings, name } }, ...this.#clock() });
    try {
      fill(store);
    } catch (error) {
      // Half a workspace would be in the way of the next try; the file is ours, it was made a moment ago.
      store.close();
      rmSync(store.path, { force: true });
      throw error;
    }
    return this.#adopt(store);
  }

  #adopt(store: Store): WorkspaceState {
    const before = this.#open;
    this.#open = { store, backups: scheduleBackups(store) };
    if (before) shut(before);
    this.#recent.opened(store.path, new Date(this.#ports.now()).toISOString());
    return this.#describe();
  }

  #describe(): WorkspaceState {
    const state = this.current();
    if (!state) throw new QunceError("NO_WORKSPACE");
    return state;
  }

  #shut(): void {
    if (this.#open) shut(this.#open);
    this.#open = undefined;
  }

  #clock(): Pick<HostPorts, "now" | "newId"> {
    return { now: this.#ports.now, newId: this.#ports.newId };
  }
}

function shut({ store, backups }: Open): void {
  backups.finish();
  store.close();
}

function isSameFile(left: string, right: string): boolean {
  try {
    return realpathSync(left) === realpathSync(right);
  } catch {
    // One of them is not there: then it is not the other.
    return false;
  }
}
