package sightline.premises.postgres;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import sightline.platform.language.Explored;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.KeyWorkTopic;
import sightline.platform.language.Sign;
import sightline.premises.domain.KeyWork;

/** Between a key work session and its row. */
final class KeyWorkRows {
    private KeyWorkRows() {}

    static KeyWork keyWork(KeyWorkRow row) {
        return new KeyWork(
                new KeyWorkId(row.id),
                row.at,
                read(row.topics, KeyWorkTopic::valueOf),
                read(row.explored, Explored::valueOf),
                read(row.signs, Sign::valueOf),
                new KeyWork.Words(row.said, row.presentation, row.risk, row.notPassedReason),
                row.passedAt,
                row.acknowledgedAt);
    }

    /** Writes the state into the row; but for its reading, a session stays as it was logged. */
    static void write(KeyWork session, KeyWorkRow row) {
        row.passedAt = session.passedAt();
        row.acknowledgedAt = session.acknowledgedAt();
    }

    static KeyWorkRow row(KeyWork session) {
        KeyWorkRow row = new KeyWorkRow();
        row.id = session.id().value();
        row.at = session.at();
        row.topics = written(session.topics());
        row.explored = written(session.explored());
        row.signs = written(session.signs());
        row.said = session.words().said();
        row.presentation = session.words().presentation();
        row.risk = session.words().risk();
        row.notPassedReason = session.words().notPassedReason();
        write(session, row);
        return row;
    }

    private static <E extends Enum<E>> List<E> read(String[] names, Function<String, E> word) {
        return Arrays.stream(names).map(word).toList();
    }

    private static String[] written(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }
}
