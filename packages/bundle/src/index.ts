export { type BundleOptions, type BundleResult, bundle } from "./bundle.js";
