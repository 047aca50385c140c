package sightline.deploy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.deploy.parts.ProcessIdentity;
import sightline.deploy.parts.SecretFile;

/** What a launcher has started, written down for the commands that come after it, even after its sudden death. */
record Running(ProcessIdentity launcher, Phase phase, String note, List<RunningPart> parts) {
    // A record's questions about itself, such as isRunning(), are no part of what is written down
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    /** How far the stack as a whole has come. */
    enum Phase {
        STARTING,
        READY,
        STOPPING,
        FAILED
    }

    /** One part: its process once there is one, how it is, since when, and what there is to say about it. */
    record RunningPart(
            String name,
            String address,
            @Nullable ProcessIdentity process,
            PartState state,
            long sinceMillis,
            int restarts,
            String note) {}

    static Optional<Running> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readString(file), Running.class))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new Sentence(
                    "%s cannot be understood: %s. If nothing of Sightline runs any more, remove the file."
                            .formatted(file, e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        try {
            SecretFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean launcherRuns() {
        return launcher.isRunning();
    }

    /** The processes that still run, last started first. */
    List<RunningPart> survivors() {
        return parts.reversed().stream()
                .filter(part -> part.process() != null && part.process().isRunning())
                .toList();
    }
}
