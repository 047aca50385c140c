package sightline.platform.journal.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.Connections;
import sightline.platform.language.CaseId;

/** The last number of every case, page by page in the order of the case ids: in a ledger, or in a listener's inbox. */
public final class Heads {

    /** How far one case has come. */
    public record Head(CaseId about, long last) {}

    /** Some heads in order; an empty page comes after the last. */
    public record Page(List<Head> heads) {

        public Page {
            heads = List.copyOf(heads);
        }

        boolean isEmpty() {
            return heads.isEmpty();
        }
    }

    private static final int AT_MOST = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /* What was not told of it yet is destroyed with it: the two no longer come together, nor should they. */
    private static final String NOT_ERASED = " and case_id not in (select e.case_id from erased_case e)";

    private final Connections database;
    private final String select;
    private final List<String> parameters;

    private Heads(Connections database, String select, List<String> parameters) {
        this.database = database;
        this.select = select;
        this.parameters = parameters;
    }

    /** What this service has recorded. */
    public static Heads ofLedger(Connections database) {
        return new Heads(
                database,
                "select case_id, version from case_head where case_id > ?" + NOT_ERASED + " order by case_id limit "
                        + AT_MOST,
                List.of());
    }

    /** What a listener of this service has heard from a source. */
    public static Heads ofInbox(Connections database, String listener, String source) {
        return new Heads(
                database,
                "select case_id, last_sequence from inbox where case_id > ? and listener = ? and source = ?"
                        + NOT_ERASED + " order by case_id limit " + AT_MOST,
                List.of(listener, source));
    }

    public Page first() throws SQLException {
        return after((CaseId) null);
    }

    Page after(Page page) throws SQLException {
        return after(page.heads().getLast().about());
    }

    /** The page after this case; the first when there is none. */
    public Page after(@Nullable CaseId about) throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (Connection connection = database.open();
                PreparedStatement page = connection.prepareStatement(select)) {
            page.setObject(1, about == null ? BEFORE_ALL : about.value());
            for (int i = 0; i < parameters.size(); i++) {
                page.setString(i + 2, parameters.get(i));
            }
            try (ResultSet row = page.executeQuery()) {
                while (row.next()) {
                    heads.add(new Head(new CaseId(row.getObject(1, UUID.class)), row.getLong(2)));
                }
            }
        }
        return new Page(heads);
    }
}
