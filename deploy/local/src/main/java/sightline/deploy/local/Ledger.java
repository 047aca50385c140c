package sightline.deploy.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.deploy.local.Running.Phase;
import sightline.deploy.local.Running.RunningPart;
import sightline.deploy.parts.Part;
import sightline.deploy.parts.ProcessIdentity;

/** The launcher's own account of how every part is, kept in {@code running.json} with every change. */
final class Ledger {
    private final Path file;
    private final ProcessIdentity launcher;
    private final Map<String, RunningPart> parts = new LinkedHashMap<>();
    private Phase phase = Phase.STARTING;
    private String note = "";

    Ledger(Path file, List<Part> all) {
        this.file = file;
        this.launcher = ProcessIdentity.of(ProcessHandle.current().pid(), "sightline.deploy.local.Main");
        for (Part part : all) {
            parts.put(part.name(), new RunningPart(part.name(), part.address(), null, PartState.WAITING, now(), 0, ""));
        }
        write();
    }

    synchronized void phase(Phase reached, String why) {
        phase = reached;
        note = why;
        write();
    }

    /** The part has come into a state; a process that is given stays known until another replaces it. */
    synchronized void part(Part part, PartState state, @Nullable ProcessIdentity process, String why) {
        RunningPart before = parts.get(part.name());
        ProcessIdentity known = process != null || before == null ? process : before.process();
        int restarts = (before == null ? 0 : before.restarts()) + (state == PartState.RESTARTING ? 1 : 0);
        parts.put(part.name(), new RunningPart(part.name(), part.address(), known, state, now(), restarts, why));
        write();
    }

    synchronized boolean isHealthy(Part part) {
        RunningPart known = parts.get(part.name());
        return known != null && known.state() == PartState.HEALTHY;
    }

    private void write() {
        new Running(launcher, phase, note, List.copyOf(parts.values())).write(file);
    }

    private static long now() {
        return Instant.now().toEpochMilli();
    }
}
