package sightline.deploy.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that may hold what looks like a secret, and why: {@code path: reason}, one a line. */
record Allowed(String path, String reason) {

    static List<Allowed> in(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> new Allowed(
                        line.substring(0, line.indexOf(": ")),
                        line.substring(line.indexOf(": ") + 2).strip()))
                .toList();
    }

    boolean covers(Path file) {
        return file.toString().equals(path);
    }
}
