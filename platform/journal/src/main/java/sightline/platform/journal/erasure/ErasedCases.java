package sightline.platform.journal.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.ErasureId;

/** The mark that a case is erased: from its commit on nobody sees the case and no fact is recorded of it. */
public final class ErasedCases {

    /** What PostgreSQL answers whoever records a fact of an erased case. */
    public static final String REFUSED = "SL410";

    /** The type of the event that says so. */
    static final String TOMBSTONE =
            Catalogue.ofEverything().of(CaseErasedV1.class).type();

    /* Whoever numbers a fact holds this row: they come before the mark, or find it (the trigger on the journal). */
    private static final String LOCK = """
            insert into case_head (case_id, version) values (?, 0)
            on conflict (case_id) do update set version = case_head.version
            """;

    private static final String MARK =
            "insert into erased_case (case_id, erasure_id) values (?, ?) on conflict do nothing";

    private static final String DESTROY = "select erase_case(?)";

    private ErasedCases() {}

    /** Whether this type of event says that its case is erased. */
    public static boolean isTombstone(String type) {
        return type.equals(TOMBSTONE);
    }

    /**
     * Marks the case, in the connection's transaction; what is marked stays as it is. The fact that it is erased may be
     * appended before or after, and nothing else.
     */
    public static void mark(CaseId about, ErasureId erasure, Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement mark = connection.prepareStatement(MARK)) {
            lock.setObject(1, about.value());
            lock.executeUpdate();
            mark.setObject(1, about.value());
            mark.setObject(2, erasure.value());
            mark.executeUpdate();
        }
    }

    /** Destroys all that this service holds of a case that is marked, in the connection's transaction. */
    static void destroy(CaseId about, Connection connection) throws SQLException {
        try (PreparedStatement destroy = connection.prepareStatement(DESTROY)) {
            destroy.setObject(1, about.value());
            destroy.execute();
        }
    }
}
