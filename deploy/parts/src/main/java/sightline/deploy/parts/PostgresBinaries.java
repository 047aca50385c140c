package sightline.deploy.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per checkout. */
final class PostgresBinaries {
    private static final int EXECUTABLE = 0100;

    private final Path home;
    private final List<String> unprivileged;

    private PostgresBinaries(Path home, List<String> unprivileged) {
        this.home = home;
        this.unprivileged = unprivileged;
    }

    static PostgresBinaries of(Checkout checkout) throws InterruptedException {
        Path home = checkout.postgresHome();
        Once.per(home.resolveSibling(home.getFileName() + ".done"), () -> unpack(home));
        return new PostgresBinaries(home, Unprivileged.prefix());
    }

    /** The start of a command that runs one of the programs, as anybody but root. */
    List<String> command(String program) {
        return Stream.concat(
                        unprivileged.stream(),
                        Stream.of(home.resolve("bin").resolve(program).toString()))
                .toList();
    }

    /** Gives a file or folder to the one the programs run as, where that is not us. */
    void own(Path file, Path log) throws InterruptedException {
        if (Unprivileged.needsOwnFiles(unprivileged)) {
            Programs.run("chown", Unprivileged.giveTo(file.toString()), Map.of(), log);
        }
    }

    private static void unpack(Path home) throws IOException {
        String resource = "/postgres-%s.txz".formatted(platform());
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new PartFailure(
                        "There are no PostgreSQL binaries for %s on the class path: deploy/parts/pom.xml needs a profile for this machine."
                                .formatted(platform()));
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(home, tar, entry);
                }
            }
        }
    }

    private static void unpack(Path home, TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("The archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, home.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        return system + (System.getProperty("os.arch").equals("aarch64") ? "-arm_64" : "-x86_64");
    }
}
