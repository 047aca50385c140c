package sightline.deploy.parts;

import java.nio.file.Path;

/** Where a part keeps its data and writes its log. */
public record PartFiles(Path data, Path log) {

    /** Both in one folder, as a test or a benchmark wants it. */
    public static PartFiles in(Path folder) {
        return new PartFiles(folder.resolve("data"), folder.resolve("log"));
    }
}
