package org.salience.examples;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the root of the repository from wherever the tests run. */
final class Repository {
    private Repository() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("risk-model/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
