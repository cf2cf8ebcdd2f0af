/** A thread as its own bundle: electron-vite replaces the module by a starter of the built file. */
declare module "*?nodeWorker" {
  import type { Worker, WorkerOptions } from "node:worker_threads";
  export default function startWorker(options: WorkerOptions): Worker;
}
