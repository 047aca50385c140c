package sightline.deploy.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Verifies what was asked for and answers with the exit status: 0 whole, 1 something found, 2 nothing verified. */
final class Verify {
    static final int WHOLE = 0;
    static final int FOUND = 1;
    static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Path stack;
    private final Topics topics;

    Verify(PrintStream out, PrintStream err, Path stack, Topics topics) {
        this.out = out;
        this.err = err;
        this.stack = stack;
        this.topics = topics;
    }

    int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(Choices.USAGE);
            return WHOLE;
        }
        try {
            return verify(Choices.of(arguments, stack));
        } catch (Misused misused) {
            err.println(misused.getMessage());
            err.println("./sightline audit verify --help shows what there is.");
        } catch (SQLException e) {
            err.printf("The ledger cannot be read: %s%n", e.getMessage());
        } catch (KafkaException e) {
            err.printf("The topics cannot be read: %s%n", e.getMessage());
        } catch (IOException e) {
            err.printf("The checkpoints cannot be read: %s%n", e.getMessage());
        }
        return MISUSED;
    }

    private int verify(Choices choices) throws Misused, SQLException, IOException {
        AuditKey key = AuditKey.in(choices.publicKey());
        Findings findings = new Findings(out);
        long size = Checkpoints.size(choices.checkpoints());
        try (Snapshot snapshot = Snapshot.take(choices);
                Checkpoints checkpoints = new Checkpoints(snapshot, choices.checkpoints(), size, key, findings)) {
            EveryEntry entries = new EveryEntry(snapshot, findings);
            entries.walk();
            checkpoints.walk();
            long keptAside = compareWithTopics(choices.broker(), snapshot, entries, findings);
            close(new Closing(entries, checkpoints.succession(), choices.broker() != null, keptAside), findings);
        }
        return findings.count() == 0 ? WHOLE : FOUND;
    }

    private long compareWithTopics(@Nullable Broker broker, Snapshot snapshot, EveryEntry entries, Findings findings)
            throws SQLException {
        if (broker == null) {
            return 0;
        }
        OnTopic looks = new OnTopic(
                snapshot, new Topic(broker, topics.looks()), new AsLook(snapshot), findings, entries.looks());
        looks.verify();
        new OnTopic(snapshot, new Topic(broker, topics.events()), new AsFact(), findings, entries.facts()).verify();
        return looks.keptAside();
    }

    private void close(Closing closing, Findings findings) {
        if (findings.further() > 0) {
            out.printf(Locale.UK, "And %,d more.%n", findings.further());
        }
        out.println(closing.sentence(findings.count()));
    }
}
