package fr.pdn.labelling.surface;

/**
 * Something that may be asked over HTTP.
 *
 * @param path as it is declared, e.g. {@code /engine-rest/task/{id}/claim}
 */
record Operation(String method, String path) {

    Operation {
        path = path.replaceAll("/{2,}", "/");
    }

    /** Without what its variables must look like. */
    String pattern() {
        return path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
