#!/usr/bin/env node
import "../dist/pluto.js";
