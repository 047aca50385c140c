package sightline.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children really use: their proportional share of every page. */
final class Memory {

    private Memory() {}

    /** In megabytes; zero where the kernel does not tell. */
    static long megabytesOf(long pid) {
        Stream<Long> children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid);
        return Stream.concat(Stream.of(pid), children)
                        .mapToLong(Memory::kilobytes)
                        .sum()
                / 1024;
    }

    /** The same without the children, which for the launcher are the whole stack. */
    static long megabytesWithoutChildren(long pid) {
        return kilobytes(pid) / 1024;
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .sum();
        } catch (IOException goneOrNotTold) {
            return 0;
        }
    }
}
