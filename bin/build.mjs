#!/usr/bin/env node
import { buildIfStale, installIfNeeded } from "./prepare.mjs";

installIfNeeded();
buildIfStale();
