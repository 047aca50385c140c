package sightline.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The folder in which a PostgreSQL keeps its data. */
record PostgresFolder(Path data, Path log, PostgresBinaries binaries) {

    void initialise(String superuser, String password) throws InterruptedException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Programs.makeFolder(data);
        Path passwordFile = data.resolveSibling(data.getFileName() + ".password");
        try {
            SecretFile.write(passwordFile, password);
            binaries.own(data, log);
            binaries.own(passwordFile, log);
            List<String> command = new ArrayList<>(binaries.command("initdb"));
            command.addAll(List.of("-D", data.toString(), "-U", superuser, "-A", "scram-sha-256"));
            command.addAll(List.of("--pwfile=" + passwordFile, "-E", "UTF8", "--no-instructions"));
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            Programs.run("initdb", command, Map.of("LC_ALL", "C.UTF-8"), log);
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says who may come and how: over TLS with a password, and no other way. */
    void takeOnlyTls(Path hostBasedAuthentication) throws InterruptedException {
        try {
            SecretFile.write(hostBasedAuthentication, "hostssl all all %s/32 scram-sha-256\n".formatted(Loopback.HOST));
            binaries.own(hostBasedAuthentication, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * After a kill -9 the file names a process that may by now be anybody's; PostgreSQL would not start, and we must
     * not stop it. Only a process that names this folder in its command line is ours.
     */
    void forgetDeadPostmaster() {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            if (ProcessIdentity.commandLineOf(pid).contains(data.toString())) {
                throw new PartFailure(
                        "PostgreSQL already runs on %s as process %d. Stop that one first.".formatted(data, pid));
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
