/**
 * Reads a manifest: YAML 1.2, or JSON. What several files hold is one manifest, whatever their order.
 *
 * @param paths of the files, as they are to be called in messages
 * @throws ManifestError `MANIFEST`, with all mistakes of all files
 */
export async function readManifest(paths, files) {
    // With YAML's reader, which takes longer to load than a token takes to make.
    const { readAll } = await import("./lib/read-all.js");
    return readAll(paths, files);
}
