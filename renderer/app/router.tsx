import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { LoadingState } from "../ui/loading-state";
import { RootScreen } from "./root-screen";
import { ScreenError } from "./screen-error";

/** What any screen may read from its address: the open record and the open tab. */
type ScreenSearch = { readonly id?: string | undefined; readonly tab?: string | undefined };

const rootRoute = createRootRoute({
  component: RootScreen,
  errorComponent: ScreenError,
  validateSearch: (search: Record<string, unknown>): ScreenSearch => ({
    ...search,
    id: typeof search.id === "string" ? search.id : undefined,
    tab: typeof search.tab === "string" ? search.tab : undefined,
  }),
});

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/today" });
  },
});

const unknownRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "$",
  beforeLoad: () => {
    throw redirect({ to: "/today" });
  },
});

const screenRoutes = [
  screenRoute("/today", () => import("../features/today/today-screen"), "TodayScreen"),
  screenRoute("/paste", () => import("../features/today/paste/paste-screen"), "PasteScreen"),
  screenRoute("/calendar", () => import("../features/calendar/calendar-screen"), "CalendarScreen"),
  screenRoute("/drafts", () => import("../features/drafts/drafts-screen"), "DraftsScreen"),
  screenRoute("/activities", () => import("../features/activities/activities-screen"), "ActivitiesScreen"),
  screenRoute("/groups", () => import("../features/groups/groups-screen"), "GroupsScreen"),
  screenRoute("/personas", () => import("../features/personas/personas-screen"), "PersonasScreen"),
  screenRoute("/products", () => import("../features/products/products-screen"), "ProductsScreen"),
  screenRoute("/library", () => import("../features/library/library-screen"), "LibraryScreen"),
  screenRoute("/insights", () => import("../features/insights/insights-screen"), "InsightsScreen"),
  screenRoute("/settings", () => import("../features/settings/settings-screen"), "SettingsScreen"),
];

/** The way from an address to a screen. Addresses live in the hash, so that any host serves the one page. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([startRoute, unknownRoute, ...screenRoutes]),
  history: createHashHistory(),
  defaultPendingComponent: LoadingState,
  defaultPendingMs: 150,
  defaultErrorComponent: ScreenError,
  defaultPreload: "intent",
});

function screenRoute<Name extends string>(
  path: string,
  load: () => Promise<Record<Name, () => React.ReactNode>>,
  name: Name,
) {
  return createRoute({
    getParentRoute: () => rootRoute,
    path,
    component: lazyRouteComponent(async () => ({ default: (await load())[name] })),
    errorComponent: ScreenError,
  });
}
